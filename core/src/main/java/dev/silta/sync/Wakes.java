// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.StockSettings.Switch;
import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes another flow look at something that its own feed will not show it. */
final class Wakes {
  private final EngineContext context;
  private final StoreTransaction tx;

  Wakes(EngineContext context, StoreTransaction tx) {
    this.context = context;
    this.tx = tx;
  }

  /**
   * Fewer accepted pieces of open orders change what the shop may offer, though the warehouse's
   * figures stand.
   */
  void stock(Optional<LinkRow> before, LinkRow after) {
    Map<String, Quantity> counted = before.map(Wakes::counted).orElse(Map.of());
    lacking(counted, counted(after)).forEach(this::stock);
    if (isStockOn()) {
      lacking(counted(after), counted).forEach(this::stockOfOthers);
    }
  }

  /** So do more pieces that were found and not sent by us: the figures told of them before. */
  void stockOfFound(Optional<LinkRow> before, LinkRow found) {
    if (isStockCompared()) {
      lacking(counted(found), before.map(Wakes::counted).orElse(Map.of())).forEach(this::stock);
    }
  }

  private boolean isStockOn() {
    return context.settings().stock().enabled() == Switch.ON;
  }

  /** The first run of the flow looks at everything. */
  private boolean isStockCompared() {
    return isStockOn()
        && tx.checkpoint(context.connection(), Positions.stream(Flow.STOCK)).isPresent();
  }

  private static Map<String, Quantity> counted(LinkRow link) {
    return link.open() ? link.accepted() : Map.of();
  }

  /** Articles of which there are fewer pieces in the second. */
  private static List<String> lacking(Map<String, Quantity> in, Map<String, Quantity> second) {
    return in.entrySet().stream()
        .filter(
            pieces ->
                second.getOrDefault(pieces.getKey(), Quantity.ZERO).compareTo(pieces.getValue())
                    < 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** An article that the warehouse just got to know: its figure need not change to be shown. */
  void stockOfNew(Optional<LinkRow> before, LinkRow after) {
    boolean known = before.flatMap(LinkRow::warehouseId).isPresent();
    if (!known && after.warehouseId().isPresent() && isStockCompared()) {
      stock(after.number());
    }
  }

  /** Whoever of the shop's connections writes the article's quantity. */
  private void stock(String number) {
    if (isStockOn()) {
      wake(context.connection(), Flow.STOCK, number, OperationType.SET_STOCK);
      stockOfOthers(number);
    }
  }

  /** An order that is found only after it left: the warehouse told so before anybody listened. */
  void fulfilment(LinkRow link) {
    if (link.stage().filter(FulfilmentStage::hasLeft).isPresent()) {
      wake(context.connection(), Flow.FULFILMENT, link.shopKey(), OperationType.COMPLETE_ORDER);
    }
  }

  /** An order that the warehouse takes up again may have to be cancelled again. */
  void orders(Optional<LinkRow> before, LinkRow after) {
    boolean wasCancelled = isCancelled(before.flatMap(LinkRow::stage));
    if (wasCancelled && !isCancelled(after.stage())) {
      wake(context.connection(), Flow.ORDERS, after.shopKey(), OperationType.CANCEL_ORDER);
    }
  }

  /** The figure of one warehouse is part of what the others write into the shop. */
  void stockOfOthers(Optional<LinkRow> before, LinkRow after) {
    if (!before.flatMap(LinkRow::sellable).equals(after.sellable())) {
      stockOfOthers(after.number());
    }
  }

  private void stockOfOthers(String number) {
    for (ConnectionId other : context.others()) {
      if (!OtherWarehouses.kept(tx, other, List.of(number)).isEmpty()) {
        wake(other, Flow.STOCK, number, OperationType.SET_STOCK);
      }
    }
  }

  private static boolean isCancelled(Optional<FulfilmentStage> stage) {
    return stage.filter(FulfilmentStage.CANCELLED::equals).isPresent();
  }

  private void wake(ConnectionId connection, Flow flow, String subject, OperationType type) {
    OperationKey key =
        OperationKey.builder()
            .connection(connection)
            .flow(flow)
            .subject(subject)
            .type(type)
            .build();
    Optional<OperationRow> stored =
        tx.operations(connection, flow, List.of(subject)).stream()
            .filter(row -> row.key().equals(key))
            .findFirst();
    if (stored.filter(row -> row.state().needsLookup()).isEmpty()) {
      OperationRow.Builder row =
          stored.map(OperationRow::toBuilder).orElseGet(OperationRow::builder);
      tx.save(
          row.key(key)
              .state(OperationState.RETRY)
              .reason(ReasonCode.TEMPORARY)
              .detail("to be looked at again")
              .nextRunAt(context.now())
              .updatedAt(context.now())
              .build());
    }
  }
}
