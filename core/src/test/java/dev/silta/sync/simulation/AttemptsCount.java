// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Quantity;
import dev.silta.model.SalesOrderLine;
import dev.silta.store.ConnectionId;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import dev.silta.testkit.ForwardingTransaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the pieces of orders as accepted of which nobody knows whether they arrived. */
final class AttemptsCount extends ForwardingTransaction {
  private final Host host;

  AttemptsCount(StoreTransaction tx, Host host) {
    super(tx);
    this.host = host;
  }

  @Override
  public Map<String, Quantity> acceptedPieces(ConnectionId connection) {
    Map<String, Quantity> pieces = new HashMap<>(super.acceptedPieces(connection));
    open(connection).stream()
        .filter(row -> row.key().type() == OperationType.CREATE_ORDER)
        .filter(row -> row.state().needsLookup())
        .flatMap(row -> lines(row).stream())
        .forEach(
            line ->
                pieces.merge(line.article().orElseThrow().key(), line.quantity(), Quantity::plus));
    return pieces;
  }

  private List<SalesOrderLine> lines(OperationRow row) {
    return host.world.shop.clerk().order(row.key().subject()).lines();
  }
}
