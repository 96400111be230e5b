// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static dev.silta.model.FulfilmentStage.CANCELLED;
import static dev.silta.model.FulfilmentStage.PARKED;

import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be done in the shop about an order that the warehouse works on: complete it, hand over
 * tracking, or show a disagreement. Pure. Physical facts win; nothing is guessed into the shop.
 */
public final class FulfilmentFlow {
  private final OrderCompletion completion;
  private final LateTracking lateTracking;

  public FulfilmentFlow(FulfilmentSettings settings, FieldDigests digests) {
    this.completion = new OrderCompletion(settings, digests);
    this.lateTracking = new LateTracking(settings, digests);
  }

  public Decision decide(FulfilmentFacts facts) {
    return facts.ledger().heeding(unheeded(facts));
  }

  private Decision unheeded(FulfilmentFacts facts) {
    Optional<LinkRow> link =
        facts
            .link()
            .filter(row -> row.warehouseId().equals(Optional.of(facts.warehouse().warehouseId())));
    if (link.isEmpty()) {
      return new Decision.Leave(
          ReasonCode.FOREIGN_REFERENCE, "an order that was not sent from here", false);
    }
    if (facts.ledger().unresolved() && facts.shop() instanceof Sight.NotLooked<SalesOrder>) {
      return new Decision.Lookup();
    }
    return switch (facts.warehouse().stage()) {
      case UNKNOWN -> held(ReasonCode.STATUS_UNKNOWN, "status " + facts.warehouse().rawStatus());
      case TROUBLE ->
          held(ReasonCode.TROUBLE_AT_WAREHOUSE, "status " + facts.warehouse().rawStatus());
      case PARKED -> parked(facts, link.get());
      case CANCELLED -> cancelled(facts, link.get());
      case SHIPPED, DELIVERED, RETURNED -> left(facts, link.get());
      case RECEIVED, WAITING_FOR_GOODS, PICKING, PICKED -> underWay(facts, link.get());
    };
  }

  private static Decision parked(FulfilmentFacts facts, LinkRow link) {
    LinkRow parked = OrderLinks.atStage(link, PARKED);
    return hasLeft(link) || parked.equals(link)
        ? held(ReasonCode.PARKED_AT_WAREHOUSE, "status " + facts.warehouse().rawStatus())
        : new Decision.Settle(parked, "now PARKED");
  }

  /** Before anything has left a warehouse may go back: its word counts, not the order of stages. */
  private static Decision underWay(FulfilmentFacts facts, LinkRow link) {
    FulfilmentStage stage = facts.warehouse().stage();
    if (hasLeft(link) || link.stage().equals(Optional.of(stage))) {
      return new Decision.InStep();
    }
    LinkRow now = link.toBuilder().stage(stage).build();
    return settled(facts, link, now);
  }

  private static Decision settled(FulfilmentFacts facts, LinkRow before, LinkRow now) {
    boolean takenUpAgain = before.stage().filter(FulfilmentFlow::needsNoGoods).isPresent();
    return takenUpAgain && before.open()
        ? takenUpAgain(facts, now)
        : new Decision.Settle(now, "now " + facts.warehouse().stage());
  }

  /** What both sides have counts again. */
  private static Decision takenUpAgain(FulfilmentFacts facts, LinkRow now) {
    if (facts.shop() instanceof Sight.NotLooked<SalesOrder>) {
      return new Decision.Lookup();
    }
    LinkRow counted =
        facts.shop() instanceof Sight.Seen<SalesOrder> seen
                && seen.value().state() == OrderState.OPEN
            ? OrderLinks.counted(now, seen.value(), facts.warehouse())
            : now;
    return new Decision.Settle(counted, "taken up again: now " + facts.warehouse().stage());
  }

  private static boolean needsNoGoods(FulfilmentStage stage) {
    return stage == PARKED || stage == CANCELLED;
  }

  private static boolean hasLeft(LinkRow link) {
    return link.stage().filter(FulfilmentStage::hasLeft).isPresent();
  }

  private static Decision cancelled(FulfilmentFacts facts, LinkRow link) {
    if (!link.stage().equals(Optional.of(CANCELLED))) {
      return new Decision.Settle(OrderLinks.atStage(link, CANCELLED), "now CANCELLED");
    }
    if (facts.weCancelled() || !link.open()) {
      return new Decision.InStep();
    }
    if (facts.shop() instanceof Sight.NotLooked<SalesOrder>) {
      return new Decision.Lookup();
    }
    return facts.shop() instanceof Sight.Seen<SalesOrder> seen
        ? cancelled(seen.value(), link)
        : new Decision.InStep();
  }

  private static Decision cancelled(SalesOrder shop, LinkRow link) {
    return shop.state() == OrderState.OPEN
        ? new Decision.Keep(
            Hold.conflict(
                    OperationType.COMPLETE_ORDER,
                    ReasonCode.CANCELLED_AT_WAREHOUSE,
                    "open in the shop, cancelled at the warehouse")
                .because(link.warehouseId().orElse("?")))
        : new Decision.InStep();
  }

  private Decision left(FulfilmentFacts facts, LinkRow link) {
    LinkRow left = leaving(facts, link);
    if (!left.equals(link)) {
      return settled(facts, link, left);
    }
    boolean back = facts.warehouse().stage() == FulfilmentStage.RETURNED;
    if (!link.open()) {
      return lateTracking
          .decide(facts, link)
          .orElseGet(() -> back ? returned(facts) : new Decision.InStep());
    }
    return back ? returned(facts) : complete(facts, link);
  }

  /** What has left stays left: stages only move up from here, and nothing that was sent is lost. */
  private static LinkRow leaving(FulfilmentFacts facts, LinkRow link) {
    FulfilmentStage stage = facts.warehouse().stage();
    boolean further =
        link.stage().filter(known -> known.hasLeft() && known.compareTo(stage) >= 0).isEmpty();
    Map<String, Quantity> sent = new TreeMap<>(link.sent());
    Parts.sent(facts.warehouse())
        .forEach((number, pieces) -> sent.merge(number, pieces, Quantity::max));
    return link.toBuilder()
        .stage(further ? Optional.of(stage) : link.stage())
        .leftSeenAt(link.leftSeenAt().orElse(facts.now()))
        .sent(sent)
        .addAllTracking(facts.codes())
        .build();
  }

  private Decision complete(FulfilmentFacts facts, LinkRow link) {
    if (facts.shop() instanceof Sight.NotLooked<SalesOrder>) {
      return new Decision.Lookup();
    }
    return facts.shop() instanceof Sight.Seen<SalesOrder> seen
        ? complete(facts, link, seen.value())
        : new Decision.Settle(link.toBuilder().open(false).build(), "gone from the shop");
  }

  /** Nothing is guessed into the shop: a person there decides what a return means. */
  private static Decision returned(FulfilmentFacts facts) {
    return held(ReasonCode.RETURNED, "goods came back (" + facts.warehouse().rawStatus() + ")");
  }

  private Decision complete(FulfilmentFacts facts, LinkRow link, SalesOrder shop) {
    return switch (shop.state()) {
      case OPEN -> completion.decide(facts, link, shop);
      case COMPLETED, ARCHIVED ->
          new Decision.Settle(
              link.toBuilder().open(false).addAllDeliveredTracking(shop.trackingCodes()).build(),
              "completed in the shop");
      case CANCELLED ->
          conflict(
              ReasonCode.SHIPPED_AFTER_CANCEL,
              "cancelled in the shop, but it has left (" + facts.warehouse().rawStatus() + ")");
      case UNKNOWN -> held(ReasonCode.STATUS_UNKNOWN, "the shop's state is new");
    };
  }

  private static Decision held(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.held(OperationType.COMPLETE_ORDER, reason, detail));
  }

  private static Decision conflict(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.conflict(OperationType.COMPLETE_ORDER, reason, detail));
  }
}
