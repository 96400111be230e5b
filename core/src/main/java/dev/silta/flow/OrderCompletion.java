// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.flow.FulfilmentSettings.PartlySent;
import dev.silta.flow.FulfilmentSettings.RestElsewhere;
import dev.silta.model.Dispatch;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An order that has left the warehouse and is open in the shop. */
final class OrderCompletion {
  private static final OperationType TYPE = OperationType.COMPLETE_ORDER;
  private final FulfilmentSettings settings;
  private final FieldDigests digests;

  OrderCompletion(FulfilmentSettings settings, FieldDigests digests) {
    this.settings = settings;
    this.digests = digests;
  }

  Decision decide(FulfilmentFacts facts, LinkRow link, SalesOrder shop) {
    Parts parts = Parts.of(shop, facts.warehouse(), facts.others());
    if (!parts.oursMissing().isEmpty() && waitsForRest(facts)) {
      return held(ReasonCode.PARTLY_SENT, "not sent in full: lines " + parts.oursMissing());
    }
    if (parts.elsewhereMissing().isEmpty() || completesOrder(facts)) {
      return tracked(facts, link, shop, dispatch(shop, allCodes(facts), Set.of()));
    }
    if (parts.ours().isEmpty()) {
      return new Decision.Settle(
          link.toBuilder().open(false).addAllDeliveredTracking(shop.trackingCodes()).build(),
          "its part is completed in the shop");
    }
    return settings.restElsewhere() == RestElsewhere.WAIT
        ? held(
            ReasonCode.REST_ELSEWHERE,
            "all of ours was sent; lines " + parts.elsewhereMissing() + " are not ours")
        : tracked(facts, link, shop, dispatch(shop, facts.codes(), parts.ours()));
  }

  private boolean waitsForRest(FulfilmentFacts facts) {
    return settings.partlySent() == PartlySent.WAIT
        && !facts.ledger().forces(ReasonCode.PARTLY_SENT);
  }

  private boolean completesOrder(FulfilmentFacts facts) {
    return settings.restElsewhere() == RestElsewhere.COMPLETE_ORDER
        || facts.ledger().forces(ReasonCode.REST_ELSEWHERE);
  }

  private Dispatch dispatch(SalesOrder shop, List<String> codes, Set<String> lines) {
    return new Dispatch(shop.number(), codes, lines, settings.confirmation());
  }

  private Decision tracked(
      FulfilmentFacts facts, LinkRow link, SalesOrder shop, Dispatch dispatch) {
    Instant deadline = link.leftSeenAt().orElse(facts.now()).plus(settings.trackingWait());
    boolean tracked = !facts.warehouse().parcels().isEmpty();
    if (!tracked && facts.now().isBefore(deadline) && !facts.manual()) {
      return new Decision.Keep(
          Hold.held(
                  TYPE,
                  ReasonCode.TRACKING_OVERDUE,
                  "sent, waits for a tracking code until " + deadline)
              .until(deadline));
    }
    return completion(facts, link, shop, dispatch);
  }

  private Decision completion(
      FulfilmentFacts facts, LinkRow link, SalesOrder shop, Dispatch dispatch) {
    String evidence =
        digests.of(
            Stream.of(
                    shop.payment(),
                    shop.total(),
                    shop.revision(),
                    dispatch.trackingCodes(),
                    dispatch.lines())
                .map(String::valueOf)
                .toList()
                .toString());
    return facts
        .ledger()
        .refused(TYPE, evidence)
        .filter(row -> !facts.again())
        .map(Ledger::again)
        .orElseGet(() -> new Decision.Apply(change(facts, link, dispatch, evidence)));
  }

  private static Change change(
      FulfilmentFacts facts, LinkRow link, Dispatch dispatch, String revision) {
    List<String> codes = dispatch.trackingCodes();
    return facts
        .change(TYPE, revision)
        .reason(reason(dispatch))
        .calls(2)
        .payload(new Change.Payload.CompleteOrder(dispatch))
        .link(link.toBuilder().open(false).addAllDeliveredTracking(codes).build())
        .build();
  }

  private static String reason(Dispatch dispatch) {
    return (dispatch.lines().isEmpty() ? "sent" : "lines " + dispatch.lines() + " sent")
        + (dispatch.trackingCodes().isEmpty()
            ? "; no tracking code came in time"
            : " with tracking");
  }

  /** The order is completed once, so what the other warehouses sent goes along. */
  private static List<String> allCodes(FulfilmentFacts facts) {
    return Stream.concat(
            facts.codes().stream(),
            facts.others().stream().flatMap(other -> other.tracking().stream().sorted()))
        .distinct()
        .toList();
  }

  private static Decision held(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.held(TYPE, reason, detail));
  }
}
