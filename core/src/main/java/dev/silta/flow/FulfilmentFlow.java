// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static dev.silta.model.FulfilmentStage.CANCELLED;

import dev.silta.connector.Dispatch;
import dev.silta.flow.FulfilmentSettings.PartlySent;
import dev.silta.model.Flow;
import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderState;
import dev.silta.model.Parcel;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to be done in the shop about an order that the warehouse works on: complete it, hand over
 * tracking, or show a disagreement. Pure. Physical facts win; nothing is guessed into the shop.
 */
public final class FulfilmentFlow {
  private final FulfilmentSettings settings;
  private final FieldDigests digests;

  public FulfilmentFlow(FulfilmentSettings settings, FieldDigests digests) {
    this.settings = settings;
    this.digests = digests;
  }

  public Decision decide(FulfilmentFacts facts) {
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
      case CANCELLED -> cancelled(facts, link.get());
      case SHIPPED, DELIVERED, RETURNED -> left(facts, link.get());
      case PARKED, RECEIVED, WAITING_FOR_GOODS, PICKING, PICKED -> underWay(facts, link.get());
    };
  }

  private static Decision underWay(FulfilmentFacts facts, LinkRow link) {
    FulfilmentStage stage = facts.warehouse().stage();
    boolean back =
        link.stage()
            .filter(known -> known.hasLeft() || (known != CANCELLED && known.compareTo(stage) > 0))
            .isPresent();
    return back || link.stage().equals(Optional.of(stage))
        ? new Decision.InStep()
        : new Decision.Settle(link.toBuilder().stage(stage).build(), "now " + stage);
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
        ? cancelled(seen.value())
        : new Decision.InStep();
  }

  private static Decision cancelled(SalesOrder shop) {
    return shop.state() == OrderState.OPEN
        ? conflict(
            ReasonCode.CANCELLED_AT_WAREHOUSE, "open in the shop, cancelled at the warehouse")
        : new Decision.InStep();
  }

  private Decision left(FulfilmentFacts facts, LinkRow link) {
    FulfilmentStage stage = facts.warehouse().stage();
    if (link.leftSeenAt().isEmpty()
        || link.stage().filter(known -> known.hasLeft() && known.compareTo(stage) >= 0).isEmpty()) {
      return new Decision.Settle(
          link.toBuilder().stage(stage).leftSeenAt(link.leftSeenAt().orElse(facts.now())).build(),
          "now " + stage);
    }
    return link.open() ? complete(facts, link) : closed(facts, link);
  }

  private Decision complete(FulfilmentFacts facts, LinkRow link) {
    if (facts.shop() instanceof Sight.NotLooked<SalesOrder>) {
      return new Decision.Lookup();
    }
    return facts.shop() instanceof Sight.Seen<SalesOrder> seen
        ? complete(facts, link, seen.value())
        : new Decision.Settle(link.toBuilder().open(false).build(), "gone from the shop");
  }

  private Decision complete(FulfilmentFacts facts, LinkRow link, SalesOrder shop) {
    return switch (shop.state()) {
      case OPEN -> completeOpen(facts, link, shop);
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

  private Decision completeOpen(FulfilmentFacts facts, LinkRow link, SalesOrder shop) {
    List<String> missing = notSent(shop, facts.warehouse());
    if (!missing.isEmpty() && settings.partlySent() == PartlySent.WAIT) {
      return held(ReasonCode.PARTLY_SENT, "not sent in full: lines " + missing);
    }
    Instant deadline = link.leftSeenAt().orElse(facts.now()).plus(settings.trackingWait());
    boolean tracked = !facts.warehouse().parcels().isEmpty();
    if (!tracked && facts.now().isBefore(deadline)) {
      return new Decision.Keep(
          Hold.held(
                  OperationType.COMPLETE_ORDER,
                  ReasonCode.TRACKING_OVERDUE,
                  "sent, waits for a tracking code until " + deadline)
              .until(deadline));
    }
    return completion(facts, link, shop, tracked);
  }

  private Decision completion(
      FulfilmentFacts facts, LinkRow link, SalesOrder shop, boolean tracked) {
    List<String> codes = codes(facts.warehouse());
    String evidence =
        digests.of(shop.payment() + " " + shop.total() + " " + shop.revision() + " " + codes);
    String reason = "sent" + (tracked ? " with tracking" : "; no tracking code came in time");
    return facts
        .ledger()
        .refused(OperationType.COMPLETE_ORDER, evidence)
        .map(Ledger::again)
        .orElseGet(
            () ->
                new Decision.Apply(
                    change(facts, OperationType.COMPLETE_ORDER, evidence)
                        .reason(reason)
                        .calls(2)
                        .payload(
                            new Change.Payload.CompleteOrder(new Dispatch(shop.number(), codes)))
                        .link(link.toBuilder().open(false).addAllDeliveredTracking(codes).build())
                        .build()));
  }

  /** The order is done in the shop; codes that came later are still owed to it. */
  private Decision closed(FulfilmentFacts facts, LinkRow link) {
    List<String> owed =
        codes(facts.warehouse()).stream()
            .filter(code -> !link.deliveredTracking().contains(code))
            .toList();
    if (!owed.isEmpty()) {
      return owed(facts, link, owed);
    }
    return facts.warehouse().stage() == FulfilmentStage.RETURNED
        ? held(ReasonCode.RETURNED, "goods came back (" + facts.warehouse().rawStatus() + ")")
        : new Decision.InStep();
  }

  /** What the shop already has is not handed over again. */
  private Decision owed(FulfilmentFacts facts, LinkRow link, List<String> owed) {
    if (facts.shop() instanceof Sight.NotLooked<SalesOrder>) {
      return new Decision.Lookup();
    }
    if (!(facts.shop() instanceof Sight.Seen<SalesOrder> seen)) {
      return new Decision.InStep();
    }
    List<String> there = owed.stream().filter(seen.value().trackingCodes()::contains).toList();
    return there.isEmpty()
        ? tracking(facts, link, owed)
        : new Decision.Settle(
            link.toBuilder().addAllDeliveredTracking(there).build(), "the shop has the tracking");
  }

  private Decision tracking(FulfilmentFacts facts, LinkRow link, List<String> owed) {
    String evidence = digests.of(owed.toString());
    return facts
        .ledger()
        .refused(OperationType.ADD_TRACKING, evidence)
        .map(Ledger::again)
        .orElseGet(
            () ->
                new Decision.Apply(
                    change(facts, OperationType.ADD_TRACKING, evidence)
                        .reason("tracking came later")
                        .payload(
                            new Change.Payload.AddTracking(
                                new Dispatch(facts.warehouse().order(), owed)))
                        .link(link.toBuilder().addAllDeliveredTracking(owed).build())
                        .build()));
  }

  private static List<String> notSent(SalesOrder shop, Fulfilment warehouse) {
    Map<String, Quantity> sent =
        warehouse.lines().stream()
            .collect(
                Collectors.toMap(
                    line -> line.article().key(), FulfilledLine::sent, Quantity::plus));
    return shop.lines().stream()
        .filter(line -> line.kind() == LineKind.GOODS)
        .filter(
            line ->
                line.article()
                    .map(number -> sent.getOrDefault(number.key(), Quantity.ZERO))
                    .filter(pieces -> pieces.compareTo(line.quantity()) >= 0)
                    .isEmpty())
        .map(SalesOrderLine::id)
        .toList();
  }

  private static List<String> codes(Fulfilment warehouse) {
    return warehouse.parcels().stream().map(Parcel::trackingCode).distinct().toList();
  }

  private static Change.Builder change(FulfilmentFacts facts, OperationType type, String revision) {
    Change.Builder builder = Change.builder();
    builder
        .flow(Flow.FULFILMENT)
        .subject(facts.warehouse().order().value())
        .type(type)
        .revision(revision);
    return builder;
  }

  private static Decision held(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.held(OperationType.COMPLETE_ORDER, reason, detail));
  }

  private static Decision conflict(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.conflict(OperationType.COMPLETE_ORDER, reason, detail));
  }
}
