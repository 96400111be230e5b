// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.flow.OrderSettings.WarehouseEdits;
import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.ReasonCode;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An order that is open in the shop and known to be at the warehouse. */
final class OrderUpdate {
  private final OrderSettings settings;
  private final FieldDigests digests;
  private final OrderLinks links;
  private final OrderArticles articles;

  OrderUpdate(OrderSettings settings, FieldDigests digests, OrderLinks links) {
    this.settings = settings;
    this.digests = digests;
    this.links = links;
    this.articles = new OrderArticles(settings);
  }

  Decision decide(OrderFacts facts) {
    if (facts.link().stage().filter(FulfilmentStage.CANCELLED::equals).isPresent()) {
      return conflict(
          ReasonCode.CANCELLED_AT_WAREHOUSE, "open in the shop, cancelled at the warehouse");
    }
    LinkRow counted = OrderLinks.counted(facts);
    if (!counted.equals(facts.link())) {
      return new Decision.Settle(counted, "fewer pieces are open in the shop");
    }
    return articles
        .problem(facts, OperationType.UPDATE_ORDER)
        .orElseGet(() -> compare(facts, facts.wanted()));
  }

  private Decision compare(OrderFacts facts, FieldValues wanted) {
    boolean same = digests.of(wanted).equals(facts.link().confirmed());
    if (same && !facts.ledger().unresolved()) {
      return recorded(facts, wanted, "open again");
    }
    if (facts.warehouse() instanceof Sight.NotLooked<Fulfilment>) {
      return new Decision.Lookup();
    }
    return facts.warehouse() instanceof Sight.Seen<Fulfilment> seen
        ? compare(facts, wanted, seen.value())
        : conflict(
            ReasonCode.MISSING_AT_WAREHOUSE,
            "the warehouse no longer has order " + facts.link().warehouseId().orElse("?"));
  }

  private Decision compare(OrderFacts facts, FieldValues wanted, Fulfilment there) {
    if (there.stage() == FulfilmentStage.CANCELLED) {
      return new Decision.Settle(
          OrderLinks.atStage(facts.link(), there.stage()), "cancelled at the warehouse");
    }
    LinkRow counted = OrderLinks.counted(facts, there);
    if (!counted.equals(facts.link())) {
      return new Decision.Settle(counted, "counts what both sides have");
    }
    ThreeWay fields =
        ThreeWay.of(facts.link().confirmed(), digests.of(wanted), digests.of(there.content()));
    return fields.toSend().isEmpty()
        ? recorded(facts, wanted, "the warehouse already has it")
        : blocked(there, fields).orElseGet(() -> update(facts, wanted, there, fields));
  }

  private Decision recorded(OrderFacts facts, FieldValues wanted, String why) {
    LinkRow link = links.confirmed(facts, wanted);
    return link.equals(facts.link()) ? new Decision.InStep() : new Decision.Settle(link, why);
  }

  private Optional<Decision> blocked(Fulfilment there, ThreeWay fields) {
    if (there.changeability() != Changeability.OPEN) {
      return Optional.of(
          conflict(
              ReasonCode.EDIT_BLOCKED,
              "work has begun (%s); differs in %s".formatted(there.rawStatus(), fields.toSend())));
    }
    if (settings.warehouseEdits() == WarehouseEdits.KEEP && !fields.wouldOverwrite().isEmpty()) {
      return Optional.of(
          conflict(
              ReasonCode.EDIT_BLOCKED,
              "would overwrite the warehouse's change of " + fields.wouldOverwrite()));
    }
    return Optional.empty();
  }

  private Decision update(OrderFacts facts, FieldValues wanted, Fulfilment there, ThreeWay fields) {
    String evidence = digests.of(wanted.asMap() + there.rawStatus());
    return facts
        .ledger()
        .refused(OperationType.UPDATE_ORDER, evidence)
        .filter(row -> !facts.manual())
        .map(Ledger::again)
        .orElseGet(() -> new Decision.Apply(change(facts, wanted, there, fields, evidence)));
  }

  private Change change(
      OrderFacts facts, FieldValues wanted, Fulfilment there, ThreeWay fields, String revision) {
    return facts
        .change(OperationType.UPDATE_ORDER, revision)
        .reason("changed in the shop")
        .fields(fields.toSend())
        .payload(new Change.Payload.UpdateOrder(there.warehouseId(), facts.shop()))
        .link(links.confirmed(facts, wanted))
        .build();
  }

  private static Decision conflict(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.conflict(OperationType.UPDATE_ORDER, reason, detail));
  }

  /**
   * Which fields moved where since the last confirmation.
   *
   * @param toSend changed in the shop and not there yet
   * @param wouldOverwrite changed at the warehouse, so that sending the order would undo that
   */
  private record ThreeWay(Set<String> toSend, Set<String> wouldOverwrite) {

    static ThreeWay of(
        Map<String, String> base, Map<String, String> shop, Map<String, String> warehouse) {
      Set<String> apart = FieldDigests.differences(shop, warehouse);
      return new ThreeWay(
          both(apart, FieldDigests.differences(base, shop)),
          both(apart, FieldDigests.differences(base, warehouse)));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
      Set<String> common = new TreeSet<>(one);
      common.retainAll(other);
      return common;
    }
  }
}
