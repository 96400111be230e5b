// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.StoreTransaction;
import dev.silta.testkit.ForwardingTransaction;
import java.util.List;

/** Forgets rows that are in flight. */
final class NoIntent extends ForwardingTransaction {

  NoIntent(StoreTransaction tx) {
    super(tx);
  }

  @Override
  public void save(OperationRow row) {
    if (row.state() != OperationState.IN_FLIGHT) {
      super.save(row.toBuilder().version(stored(row)).build());
    }
  }

  private long stored(OperationRow row) {
    return operations(row.key().connection(), row.key().flow(), List.of(row.key().subject()))
        .stream()
        .filter(other -> other.key().equals(row.key()))
        .mapToLong(OperationRow::version)
        .findFirst()
        .orElse(0);
  }
}
