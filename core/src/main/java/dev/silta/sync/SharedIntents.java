// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.model.LineKind;
import dev.silta.model.SalesOrder;
import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps warehouses of one shop from taking the same line at the same time. Between a decision and
 * its intent another connection may have taken some of the order: that is looked at again in the
 * transaction of the intent, one connection after the other.
 */
final class SharedIntents {
  private static final String TURN = "sharing";
  private final EngineContext context;

  SharedIntents(EngineContext context) {
    this.context = context;
  }

  /**
   * Proves that what is to be sent is still this warehouse's.
   *
   * @throws StaleRowException if another warehouse took some of it, or may be taking it
   */
  void require(StoreTransaction tx, Change change) {
    Optional<SalesOrder> order = sent(change);
    if (order.isPresent() && !context.others().isEmpty()) {
      inTurn(tx);
      require(tx, order.get());
    }
  }

  private static Optional<SalesOrder> sent(Change change) {
    if (change.payload() instanceof Change.Payload.CreateOrder create) {
      return Optional.of(create.order());
    }
    return change.payload() instanceof Change.Payload.UpdateOrder update
        ? Optional.of(update.order())
        : Optional.empty();
  }

  /** Whoever writes an intent meanwhile waits for the end of this transaction, or gives up. */
  private void inTurn(StoreTransaction tx) {
    ConnectionId first = context.settings().sharedShop().all(context.connection()).get(0);
    Lease turn =
        tx.acquire(first, TURN, context.owner(), context.settings().leaseLength())
            .orElseThrow(() -> new StaleRowException("another warehouse takes its part just now"));
    tx.release(turn);
  }

  private void require(StoreTransaction tx, SalesOrder order) {
    String key = order.number().value();
    Set<String> numbers = OrderRecords.numbers(order);
    OtherWarehouses others = OtherWarehouses.of(context, tx, List.of(key), numbers);
    boolean taken =
        order.lines().stream()
            .filter(line -> line.kind() == LineKind.GOODS && line.article().isPresent())
            .anyMatch(line -> others.took(key, line.article().orElseThrow().key(), line.id()));
    if (taken || others.mayBeTaking(key, numbers)) {
      throw new StaleRowException("order " + key + " was shared out anew by another warehouse");
    }
  }
}
