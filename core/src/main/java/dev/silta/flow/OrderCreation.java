// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.flow.OrderSettings.TakeOver;
import dev.silta.flow.OrderSettings.Transfer;
import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.PaymentState;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An order that is open in the shop and not known to be at the warehouse. */
final class OrderCreation {
  private static final ReasonCode TAKEN = ReasonCode.FOREIGN_REFERENCE;
  private static final Set<String> RECEIVER =
      Set.of("consignee.name", "consignee.street", "consignee.postCode", "consignee.city");
  private final OrderSettings settings;
  private final FieldDigests digests;
  private final OrderLinks links;
  private final OrderArticles articles;
  private final OrderResend resend = new OrderResend();

  OrderCreation(OrderSettings settings, FieldDigests digests, OrderLinks links) {
    this.settings = settings;
    this.digests = digests;
    this.links = links;
    this.articles = new OrderArticles(settings);
  }

  Decision decide(OrderFacts facts) {
    return outOfScope(facts)
        .or(() -> articles.problem(facts, OperationType.CREATE_ORDER))
        .orElseGet(() -> create(facts, facts.wanted()));
  }

  private Optional<Decision> outOfScope(OrderFacts facts) {
    if (facts.goods().isEmpty()) {
      LineAccount account = LineAccount.of(facts.shop());
      boolean elsewhere = account.skipped().containsKey(LineKind.ELSEWHERE);
      ReasonCode reason = elsewhere ? ReasonCode.NOT_KEPT_HERE : ReasonCode.NOTHING_TO_SEND;
      return Optional.of(new Decision.Leave(reason, account.toString(), true));
    }
    return isLeftAlone(facts).flatMap(alone -> takenOver(facts, alone));
  }

  /** What another integration sent is there already: adopting it sends nothing. */
  private Optional<Decision> takenOver(OrderFacts facts, Decision alone) {
    if (!takesOver()) {
      return Optional.of(alone);
    }
    if (facts.warehouse() instanceof Sight.NotLooked<Fulfilment>) {
      return Optional.of(new Decision.Lookup());
    }
    boolean there =
        facts.warehouse() instanceof Sight.Seen<Fulfilment> seen
            && seen.value().stage() != FulfilmentStage.CANCELLED;
    return there ? Optional.empty() : Optional.of(alone);
  }

  private boolean takesOver() {
    return settings.takeOver() == TakeOver.ADOPT;
  }

  private Optional<Decision> isLeftAlone(OrderFacts facts) {
    if (facts.shop().placedAt().isBefore(facts.watermark()) && !facts.manual()) {
      return Optional.of(
          new Decision.Leave(
              ReasonCode.BEFORE_WATERMARK, "placed before " + facts.watermark(), false));
    }
    if (settings.transfer() == Transfer.BY_HAND && !facts.manual()) {
      return Optional.of(
          new Decision.Leave(ReasonCode.BY_HAND_ONLY, "automatic transfer is off", false));
    }
    if (facts.mayBeForgotten() && !facts.manual()) {
      return Optional.of(
          new Decision.Keep(
              Hold.held(
                  OperationType.CREATE_ORDER,
                  ReasonCode.BEFORE_WATERMARK,
                  "placed before "
                      + facts.forgottenUntil()
                      + ", of which finished orders are forgotten: it may have been sent")));
    }
    if (facts.shop().payment() == PaymentState.OUTSTANDING && !facts.manual()) {
      return Optional.of(
          new Decision.Keep(
              Hold.held(OperationType.CREATE_ORDER, ReasonCode.UNPAID, "not paid yet")));
    }
    return Optional.empty();
  }

  private Decision create(OrderFacts facts, FieldValues wanted) {
    String evidence = digests.of(wanted.asMap() + " " + facts.articles().values());
    Optional<OperationRow> refused = facts.ledger().refused(OperationType.CREATE_ORDER, evidence);
    boolean taken = refused.flatMap(OperationRow::reason).filter(TAKEN::equals).isPresent();
    if (refused.isPresent() && !taken && !facts.again()) {
      return Ledger.again(refused.get());
    }
    if (facts.warehouse() instanceof Sight.Seen<Fulfilment> seen) {
      return found(facts, wanted, seen.value(), evidence);
    }
    if (facts.takenMeanwhile()) {
      return new Decision.Keep(
          Hold.held(
              OperationType.CREATE_ORDER,
              ReasonCode.OUTCOME_UNKNOWN,
              "another warehouse may be taking some of its articles"));
    }
    boolean mayBeThere = taken || facts.looksFirst() || takesOver();
    if (mayBeThere && facts.warehouse() instanceof Sight.NotLooked<Fulfilment>) {
      return new Decision.Lookup();
    }
    return new Decision.Apply(change(facts, wanted, evidence));
  }

  /** An order of this number is there although we have no record of having sent it. */
  private Decision found(OrderFacts facts, FieldValues wanted, Fulfilment there, String evidence) {
    if (there.stage() == FulfilmentStage.CANCELLED) {
      return resend.isPossible(facts)
          ? new Decision.Apply(change(facts, wanted, evidence))
          : resend.refused(there, facts, "a cancelled order has this number");
    }
    if (facts.ledger().asks(Verb.ADOPT)) {
      return new Decision.Settle(links.taken(facts, wanted, there), "taken as ours by a person");
    }
    if (isSameSale(wanted, there.content()) || sharesLines(wanted, there.content())) {
      return new Decision.Settle(links.adopted(facts, there), "found under its number");
    }
    String detail =
        "order %s of this number differs in %s"
            .formatted(there.warehouseId(), wanted.differences(there.content()));
    return new Decision.Keep(
        Hold.conflict(OperationType.CREATE_ORDER, TAKEN, detail).because(evidence));
  }

  /** The same goods to the same receiver: whatever else differs is an edit of this sale. */
  private static boolean isSameSale(FieldValues wanted, FieldValues there) {
    return wanted.differences(there).stream().noneMatch(OrderCreation::identifies);
  }

  private static boolean identifies(String field) {
    return field.startsWith("lines[") || field.startsWith("goods[") || RECEIVER.contains(field);
  }

  /** Line keys are the shop's own: an order with the same article on one came from this shop. */
  private static boolean sharesLines(FieldValues wanted, FieldValues there) {
    return wanted.asMap().entrySet().stream()
        .filter(
            field -> field.getKey().startsWith("lines[") && field.getKey().endsWith("].article"))
        .anyMatch(field -> there.get(field.getKey()).equals(Optional.of(field.getValue())));
  }

  private Change change(OrderFacts facts, FieldValues wanted, String revision) {
    return facts
        .change(OperationType.CREATE_ORDER, revision)
        .reason(reason(facts))
        .payload(new Change.Payload.CreateOrder(facts.shop()))
        .link(links.confirmed(facts, wanted))
        .build();
  }

  private static String reason(OrderFacts facts) {
    return LineAccount.of(facts.shop())
        + facts.warnings().stream().map(text -> "; " + text).collect(Collectors.joining());
  }

  private static Decision conflict(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.conflict(OperationType.CREATE_ORDER, reason, detail));
  }
}
