// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.connector.OrderSink.Parked;
import dev.silta.flow.FieldOwners.Owner;
import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An order that is open in the shop and known to be at the warehouse. */
final class OrderUpdate {
  private final OrderSettings settings;
  private final FieldDigests digests;
  private final OrderLinks links;
  private final OrderArticles articles;
  private final OrderCreation creation;
  private final OrderResend resend = new OrderResend();

  OrderUpdate(
      OrderSettings settings, FieldDigests digests, OrderLinks links, OrderCreation creation) {
    this.settings = settings;
    this.digests = digests;
    this.links = links;
    this.articles = new OrderArticles(settings);
    this.creation = creation;
  }

  Decision decide(OrderFacts facts) {
    return Optional.of(facts)
        .filter(asked -> asked.ledger().asks(Verb.RESEND))
        .flatMap(asked -> resend.decide(asked, creation))
        .orElseGet(() -> decideAsSent(facts));
  }

  private Decision decideAsSent(OrderFacts facts) {
    if (facts.link().stage().filter(FulfilmentStage.CANCELLED::equals).isPresent()) {
      return cancelled(facts.link());
    }
    LinkRow counted = OrderLinks.counted(facts);
    if (!counted.equals(facts.link())) {
      return new Decision.Settle(counted, "fewer pieces are open in the shop");
    }
    if (isDelivered(facts)) {
      return facts.link().open()
          ? new Decision.Settle(
              facts.link().toBuilder().open(false).build(), "its part is delivered in the shop")
          : new Decision.InStep();
    }
    if (facts.goods().isEmpty()) {
      // may be a record that was read in part: nothing is cancelled for the sake of it
      return conflict(
          ReasonCode.EDIT_BLOCKED,
          "the warehouse has it, but none of its lines is left in the shop");
    }
    return articles
        .problem(facts, OperationType.UPDATE_ORDER)
        .orElseGet(() -> compare(facts, facts.wanted()));
  }

  /**
   * The order is open for the sake of goods that are none of this warehouse's. Lines that left and
   * that the shop took out of the order are another matter.
   */
  private static boolean isDelivered(OrderFacts facts) {
    Set<String> delivered =
        facts.shop().lines().stream()
            .filter(line -> line.kind() == LineKind.DELIVERED)
            .flatMap(line -> line.article().stream())
            .map(ArticleNumber::key)
            .collect(Collectors.toSet());
    return facts.goods().isEmpty()
        && facts.link().stage().filter(FulfilmentStage::hasLeft).isPresent()
        && !delivered.isEmpty()
        && delivered.containsAll(facts.link().sent().keySet());
  }

  private Decision compare(OrderFacts facts, FieldValues wanted) {
    boolean same = digests.of(wanted).equals(facts.link().confirmed());
    if (same && !facts.ledger().unresolved() && !facts.manual() && !countsMore(facts, wanted)) {
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

  /** Only the warehouse can tell whether it holds pieces that are not counted. */
  private boolean countsMore(OrderFacts facts, FieldValues wanted) {
    return facts.link().open()
        && !links.confirmed(facts, wanted).accepted().equals(facts.link().accepted());
  }

  private Decision compare(OrderFacts facts, FieldValues wanted, Fulfilment there) {
    if (there.stage() == FulfilmentStage.CANCELLED) {
      return new Decision.Settle(
          OrderLinks.atStage(facts.link(), there.stage()), "cancelled at the warehouse");
    }
    LinkRow counted =
        there.stage() == FulfilmentStage.PARKED && !facts.manual()
            ? OrderLinks.atStage(facts.link(), there.stage())
            : OrderLinks.counted(facts, there);
    if (!counted.equals(facts.link())) {
      return new Decision.Settle(counted, "counts what both sides have");
    }
    ThreeWay fields =
        ThreeWay.of(
            facts.link().confirmed(),
            digests.of(wanted),
            digests.of(there.content()),
            settings.owners());
    if (isReleasedByHand(facts, there)) {
      return update(facts, wanted, there, fields);
    }
    return fields.toSend().isEmpty()
        ? seen(facts, wanted)
        : blocked(there, fields).orElseGet(() -> update(facts, wanted, there, fields));
  }

  private Decision recorded(OrderFacts facts, FieldValues wanted, String why) {
    return recorded(facts, links.confirmed(facts, wanted), why);
  }

  /** What the warehouse holds of it is counted already, and may be less than was ordered. */
  private Decision seen(OrderFacts facts, FieldValues wanted) {
    LinkRow link =
        links.confirmed(facts, wanted).toBuilder().accepted(facts.link().accepted()).build();
    return recorded(facts, link, "the warehouse already has it");
  }

  private static Decision recorded(OrderFacts facts, LinkRow link, String why) {
    return link.equals(facts.link()) ? new Decision.InStep() : new Decision.Settle(link, why);
  }

  private Optional<Decision> blocked(Fulfilment there, ThreeWay fields) {
    if (there.changeability() != Changeability.OPEN) {
      return Optional.of(blocked(refusal(there), fields));
    }
    if (!there.splitOff().isEmpty()) {
      return Optional.of(blocked("it was split into " + numbers(there), fields));
    }
    if (!fields.wouldOverwrite().isEmpty()) {
      return Optional.of(
          conflict(
              ReasonCode.EDIT_BLOCKED,
              "would overwrite the warehouse's change of " + fields.wouldOverwrite()));
    }
    return Optional.empty();
  }

  private static Decision blocked(String why, ThreeWay fields) {
    return conflict(ReasonCode.EDIT_BLOCKED, "%s; differs in %s".formatted(why, fields.toSend()));
  }

  private static String refusal(Fulfilment there) {
    return there.changeability() == Changeability.CANCEL_ONLY
        ? "the warehouse takes no changes (" + there.rawStatus() + ")"
        : "work has begun (" + there.rawStatus() + ")";
  }

  private static List<OrderNumber> numbers(Fulfilment there) {
    List<OrderNumber> all = new ArrayList<>(List.of(there.order()));
    there.splitOff().forEach(part -> all.add(part.number()));
    return all;
  }

  private Decision update(OrderFacts facts, FieldValues wanted, Fulfilment there, ThreeWay fields) {
    String evidence = digests.of(wanted.asMap() + there.rawStatus());
    return facts
        .ledger()
        .refused(OperationType.UPDATE_ORDER, evidence)
        .filter(row -> !facts.again())
        .map(Ledger::again)
        .orElseGet(() -> new Decision.Apply(change(facts, wanted, there, fields, evidence)));
  }

  private Change change(
      OrderFacts facts, FieldValues wanted, Fulfilment there, ThreeWay fields, String revision) {
    return facts
        .change(OperationType.UPDATE_ORDER, revision)
        .reason(isReleasedByHand(facts, there) ? "released by hand" : "changed in the shop")
        .fields(fields.toSend())
        .payload(new Change.Payload.UpdateOrder(there.warehouseId(), facts.shop(), parked(facts)))
        .link(links.confirmed(facts, wanted))
        .build();
  }

  private static boolean isReleasedByHand(OrderFacts facts, Fulfilment there) {
    return there.stage() == FulfilmentStage.PARKED && facts.manual();
  }

  private static Parked parked(OrderFacts facts) {
    return facts.manual() ? Parked.IS_RELEASED : Parked.STAYS;
  }

  /** Depends on the very order, so that another one's cancellation is another conflict. */
  private static Decision cancelled(LinkRow link) {
    return new Decision.Keep(
        Hold.conflict(
                OperationType.UPDATE_ORDER,
                ReasonCode.CANCELLED_AT_WAREHOUSE,
                "open in the shop, cancelled at the warehouse")
            .because(link.warehouseId().orElse("?")));
  }

  private static Decision conflict(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.conflict(OperationType.UPDATE_ORDER, reason, detail));
  }

  /**
   * Which fields moved where since the last confirmation.
   *
   * @param toSend changed in the shop and not there yet
   * @param wouldOverwrite changed at the warehouse, so that sending the order would undo that, and
   *     not the shop's to undo
   */
  private record ThreeWay(Set<String> toSend, Set<String> wouldOverwrite) {

    static ThreeWay of(
        Map<String, String> base,
        Map<String, String> shop,
        Map<String, String> warehouse,
        FieldOwners owners) {
      Set<String> apart = FieldDigests.differences(shop, warehouse);
      Set<String> toSend = both(apart, FieldDigests.differences(base, shop));
      Set<String> edited = both(apart, FieldDigests.differences(base, warehouse));
      toSend.removeIf(field -> edited.contains(field) && owners.of(field) == Owner.WAREHOUSE);
      edited.removeIf(field -> owners.of(field) == Owner.SHOP);
      return new ThreeWay(toSend, edited);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
      Set<String> common = new TreeSet<>(one);
      common.retainAll(other);
      return common;
    }
  }
}
