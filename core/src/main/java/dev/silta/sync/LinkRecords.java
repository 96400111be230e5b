// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.model.Flow;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import java.util.List;
import java.util.Optional;

/** Saves what one flow learns about links. */
final class LinkRecords {
  private final EngineContext context;
  private final Flow flow;

  LinkRecords(EngineContext context, Flow flow) {
    this.context = context;
    this.flow = flow;
  }

  /** What other warehouses had of a completed order is no longer open in the shop either. */
  void completedForOthers(StoreTransaction tx, Change change) {
    if (change.payload() instanceof Change.Payload.CompleteOrder complete
        && complete.dispatch().lines().isEmpty()) {
      for (ConnectionId other : context.others()) {
        tx.links(other, LinkKind.ORDER, List.of(change.subject())).stream()
            .filter(link -> link.isWhole() && link.open())
            .forEach(link -> completed(tx, link, complete.dispatch().trackingCodes()));
      }
    }
  }

  private void completed(StoreTransaction tx, LinkRow link, List<String> codes) {
    LinkRow closed = link.toBuilder().open(false).addAllDeliveredTracking(codes).build();
    new Wakes(context, tx).stock(Optional.of(link), closed);
    tx.save(closed);
  }

  /** Saves a link after what was found, not done. */
  void saveFound(StoreTransaction tx, LinkRow link) {
    Optional<LinkRow> before = stored(tx, link);
    new Wakes(context, tx).stockOfFound(before, link);
    save(tx, before, link);
  }

  /** Saves a link and wakes the flows that what changed in it concerns. */
  void save(StoreTransaction tx, LinkRow link) {
    save(tx, stored(tx, link), link);
  }

  private void save(StoreTransaction tx, Optional<LinkRow> before, LinkRow link) {
    Wakes wakes = new Wakes(context, tx);
    if (link.kind() == LinkKind.ORDER) {
      wakes.stock(before, link);
      wakes.orders(before, link);
      if (flow == Flow.ORDERS && before.flatMap(LinkRow::warehouseId).isEmpty()) {
        wakes.fulfilment(link);
      }
    } else {
      wakes.stockOfNew(before, link);
      if (context.settings().sharedShop().sums()) {
        wakes.stockOfOthers(before, link);
      }
    }
    tx.save(link);
  }

  private static Optional<LinkRow> stored(StoreTransaction tx, LinkRow link) {
    return tx.links(link.connection(), link.kind(), List.of(link.shopKey())).stream()
        .filter(LinkRow::isWhole)
        .findFirst();
  }

  static LinkRow linked(LinkRow link, Change change, String id, long moved) {
    LinkRow.Builder builder = link.toBuilder().version(link.version() + moved);
    boolean identifies =
        change.type() == OperationType.CREATE_ORDER || change.type() == OperationType.PUT_ARTICLE;
    return identifies ? builder.warehouseId(id).build() : builder.build();
  }
}
