// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static dev.silta.model.FulfilmentStage.CANCELLED;

import dev.silta.flow.OrderFacts.Standing;
import dev.silta.flow.OrderSettings.UnknownArticles;
import dev.silta.flow.OrderSettings.WarehouseEdits;
import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.model.Flow;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderState;
import dev.silta.model.PaymentState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is to be done about one order at the warehouse: create, change until work began, cancel.
 * Pure and level-triggered: it compares the shop now, the warehouse now and what was last
 * confirmed.
 */
public final class OrderFlow {
  private final OrderSettings settings;
  private final FieldDigests digests;

  public OrderFlow(OrderSettings settings, FieldDigests digests) {
    this.settings = settings;
    this.digests = digests;
  }

  public Decision decide(OrderFacts facts) {
    return switch (facts.shop().state()) {
      case OPEN -> known(facts) ? update(facts) : create(facts);
      case CANCELLED -> cancel(facts);
      case COMPLETED, ARCHIVED -> closed(facts);
      case UNKNOWN ->
          held(OperationType.CREATE_ORDER, ReasonCode.STATUS_UNKNOWN, "the shop's state is new");
    };
  }

  // --- create -----------------------------------------------------------------------------------

  private Decision create(OrderFacts facts) {
    boolean attempted = facts.ledger().unresolved(OperationType.CREATE_ORDER);
    if (attempted && facts.warehouse() instanceof Sight.NotLooked<Fulfilment>) {
      return new Decision.Lookup();
    }
    if (attempted && facts.warehouse() instanceof Sight.Seen<Fulfilment> seen) {
      return new Decision.Settle(adopted(facts, seen.value()), "sent before: found by its number");
    }
    return outOfScope(facts)
        .or(() -> sendable(facts, OperationType.CREATE_ORDER))
        .orElseGet(() -> createContent(facts, values(facts)));
  }

  private Optional<Decision> outOfScope(OrderFacts facts) {
    SalesOrder order = facts.shop();
    if (goods(order).isEmpty()) {
      return Optional.of(
          new Decision.Leave(ReasonCode.NOTHING_TO_SEND, LineAccount.of(order).toString(), false));
    }
    if (order.placedAt().isBefore(facts.watermark()) && !facts.manual()) {
      return Optional.of(
          new Decision.Leave(
              ReasonCode.BEFORE_WATERMARK, "placed before " + facts.watermark(), false));
    }
    if (order.payment() == PaymentState.OUTSTANDING && !facts.manual()) {
      return Optional.of(held(OperationType.CREATE_ORDER, ReasonCode.UNPAID, "not paid yet"));
    }
    return Optional.empty();
  }

  private Decision createContent(OrderFacts facts, FieldValues wanted) {
    String evidence = digests.of(wanted.asMap().toString());
    var refused = facts.ledger().refused(OperationType.CREATE_ORDER, evidence);
    if (refused.isPresent() && !facts.manual()) {
      return Ledger.again(refused.get());
    }
    if (facts.warehouse() instanceof Sight.Seen<Fulfilment> seen) {
      return found(facts, wanted, seen.value());
    }
    if (facts.warehouse() instanceof Sight.NotLooked<Fulfilment> && facts.createReplaces()) {
      return new Decision.Lookup();
    }
    return new Decision.Apply(creation(facts, wanted, evidence));
  }

  /** An order of this number is there although we have no proof of having sent it. */
  private Decision found(OrderFacts facts, FieldValues wanted, Fulfilment there) {
    if (there.stage() == CANCELLED) {
      return conflict(
          OperationType.CREATE_ORDER,
          ReasonCode.CANCELLED_AT_WAREHOUSE,
          "a cancelled order has this number");
    }
    if (wanted.equals(there.content()) || sameLines(wanted, there.content())) {
      return new Decision.Settle(adopted(facts, there), "found under its number");
    }
    return conflict(
        OperationType.CREATE_ORDER,
        ReasonCode.FOREIGN_REFERENCE,
        "order "
            + there.warehouseId()
            + " of this number differs in "
            + wanted.differences(there.content()));
  }

  /** Line keys are the shop's own: an order that has one of them came from this shop. */
  private static boolean sameLines(FieldValues wanted, FieldValues there) {
    return wanted.asMap().keySet().stream()
        .filter(field -> field.startsWith("lines["))
        .anyMatch(field -> there.get(field).isPresent());
  }

  private Change creation(OrderFacts facts, FieldValues wanted, String revision) {
    return change(facts, OperationType.CREATE_ORDER, revision)
        .reason(LineAccount.of(facts.shop()).toString())
        .payload(new Change.Payload.CreateOrder(facts.shop()))
        .link(confirmed(facts, wanted))
        .build();
  }

  // --- update -----------------------------------------------------------------------------------

  private Decision update(OrderFacts facts) {
    if (stage(facts).filter(CANCELLED::equals).isPresent()) {
      return conflict(
          OperationType.UPDATE_ORDER,
          ReasonCode.CANCELLED_AT_WAREHOUSE,
          "open in the shop, cancelled at the warehouse");
    }
    return sendable(facts, OperationType.UPDATE_ORDER)
        .orElseGet(() -> updateContent(facts, values(facts)));
  }

  private Decision updateContent(OrderFacts facts, FieldValues wanted) {
    Map<String, String> target = digests.of(wanted);
    if (!facts.ledger().unresolved() && target.equals(facts.link().confirmed())) {
      return new Decision.InStep();
    }
    if (facts.warehouse() instanceof Sight.NotLooked<Fulfilment>) {
      return new Decision.Lookup();
    }
    if (!(facts.warehouse() instanceof Sight.Seen<Fulfilment> seen)) {
      return conflict(
          OperationType.UPDATE_ORDER,
          ReasonCode.MISSING_AT_WAREHOUSE,
          "the warehouse no longer has order " + facts.link().warehouseId().orElse("?"));
    }
    return compare(facts, wanted, seen.value());
  }

  private Decision compare(OrderFacts facts, FieldValues wanted, Fulfilment there) {
    if (there.stage() == CANCELLED) {
      return new Decision.Settle(atStage(facts.link(), there), "cancelled at the warehouse");
    }
    if (wanted.equals(there.content())) {
      LinkRow link = confirmed(facts, wanted);
      return link.equals(facts.link())
          ? new Decision.InStep()
          : new Decision.Settle(link, "the warehouse already has it");
    }
    ThreeWay fields =
        ThreeWay.of(facts.link().confirmed(), digests.of(wanted), digests.of(there.content()));
    if (fields.toSend().isEmpty()) {
      // Only the warehouse changed something: nothing of ours is to be sent.
      LinkRow link = confirmed(facts, wanted);
      return link.equals(facts.link())
          ? new Decision.InStep()
          : new Decision.Settle(link, "the shop's changes are there already");
    }
    return blocked(there, fields).orElseGet(() -> updating(facts, wanted, there, fields));
  }

  private Optional<Decision> blocked(Fulfilment there, ThreeWay fields) {
    if (there.changeability() != Changeability.OPEN) {
      return Optional.of(
          conflict(
              OperationType.UPDATE_ORDER,
              ReasonCode.EDIT_BLOCKED,
              "work has begun (" + there.rawStatus() + "); differs in " + fields.toSend()));
    }
    if (settings.warehouseEdits() == WarehouseEdits.KEEP && !fields.wouldOverwrite().isEmpty()) {
      return Optional.of(
          conflict(
              OperationType.UPDATE_ORDER,
              ReasonCode.EDIT_BLOCKED,
              "would overwrite the warehouse's change of " + fields.wouldOverwrite()));
    }
    return Optional.empty();
  }

  private Decision updating(
      OrderFacts facts, FieldValues wanted, Fulfilment there, ThreeWay fields) {
    String evidence = digests.of(wanted.asMap() + there.rawStatus());
    return facts
        .ledger()
        .refused(OperationType.UPDATE_ORDER, evidence)
        .map(Ledger::again)
        .orElseGet(
            () ->
                new Decision.Apply(
                    change(facts, OperationType.UPDATE_ORDER, evidence)
                        .reason("changed in the shop")
                        .fields(fields.toSend())
                        .payload(new Change.Payload.UpdateOrder(there.warehouseId(), facts.shop()))
                        .link(confirmed(facts, wanted))
                        .build()));
  }

  // --- cancel -----------------------------------------------------------------------------------

  private Decision cancel(OrderFacts facts) {
    boolean attempted = facts.ledger().unresolved(OperationType.CREATE_ORDER);
    if (!known(facts) && !attempted) {
      boolean recorded = !facts.shop().placedAt().isBefore(facts.watermark());
      return new Decision.Leave(
          ReasonCode.CANCELLED_BEFORE_SEND, "cancelled before it was sent", recorded);
    }
    if (stage(facts).filter(CANCELLED::equals).isPresent()) {
      return facts.link().open() ? settleClosed(facts) : new Decision.InStep();
    }
    if (facts.warehouse() instanceof Sight.NotLooked<Fulfilment>) {
      return new Decision.Lookup();
    }
    if (!(facts.warehouse() instanceof Sight.Seen<Fulfilment> seen)) {
      return absentAndCancelled(facts);
    }
    return cancelThere(facts, seen.value());
  }

  private static Decision absentAndCancelled(OrderFacts facts) {
    return known(facts)
        ? new Decision.Settle(
            facts.link().toBuilder().stage(CANCELLED).open(false).build(),
            "the warehouse no longer has it")
        : new Decision.Leave(
            ReasonCode.CANCELLED_BEFORE_SEND, "cancelled before it was sent", true);
  }

  private Decision cancelThere(OrderFacts facts, Fulfilment there) {
    if (!known(facts)) {
      return new Decision.Settle(adopted(facts, there), "found under its number");
    }
    if (there.stage() == CANCELLED) {
      return new Decision.Settle(
          atStage(facts.link(), there).toBuilder().open(false).build(), "cancelled and read back");
    }
    if (there.stage().hasLeft()) {
      return conflict(
          OperationType.CANCEL_ORDER,
          ReasonCode.SHIPPED_AFTER_CANCEL,
          "cancelled in the shop, but it has left (" + there.rawStatus() + ")");
    }
    String evidence = digests.of(there.rawStatus());
    if (there.changeability() != Changeability.OPEN) {
      return new Decision.Keep(
          Hold.conflict(
                  OperationType.CANCEL_ORDER,
                  ReasonCode.CANCEL_REFUSED,
                  "work has begun (" + there.rawStatus() + ")")
              .because(evidence));
    }
    return facts
        .ledger()
        .refused(OperationType.CANCEL_ORDER, evidence)
        .map(Ledger::again)
        .orElseGet(() -> new Decision.Apply(cancellation(facts, there, evidence)));
  }

  private static Change cancellation(OrderFacts facts, Fulfilment there, String evidence) {
    return change(facts, OperationType.CANCEL_ORDER, evidence)
        .reason("cancelled in the shop")
        .calls(2)
        .payload(new Change.Payload.CancelOrder(there.warehouseId()))
        .link(facts.link().toBuilder().stage(CANCELLED).open(false).build())
        .build();
  }

  // --- closed -----------------------------------------------------------------------------------

  private static Decision closed(OrderFacts facts) {
    if (!known(facts)) {
      return new Decision.Leave(
          ReasonCode.OUT_OF_SCOPE_STATE, "is " + facts.shop().state() + " in the shop", false);
    }
    return facts.link().open() ? settleClosed(facts) : new Decision.InStep();
  }

  private static Decision settleClosed(OrderFacts facts) {
    String why =
        facts.shop().state() == OrderState.CANCELLED
            ? "cancelled on both sides"
            : "closed in the shop";
    return new Decision.Settle(facts.link().toBuilder().open(false).build(), why);
  }

  // --- shared rules -----------------------------------------------------------------------------

  private Optional<Decision> sendable(OrderFacts facts, OperationType type) {
    if (facts.content() instanceof Content.Unmappable problem) {
      return Optional.of(held(type, problem.reason(), problem.problem()));
    }
    return articleProblem(facts, Standing.AMBIGUOUS)
        .map(
            line -> held(type, ReasonCode.SKU_DUPLICATE, "two articles have the number of " + line))
        .or(() -> unknownArticle(facts, type));
  }

  private Optional<Decision> unknownArticle(OrderFacts facts, OperationType type) {
    return articleProblem(facts, Standing.UNKNOWN)
        .or(
            () ->
                settings.unknownArticles() == UnknownArticles.HOLD
                    ? articleProblem(facts, Standing.UPLOADABLE)
                    : Optional.empty())
        .map(line -> held(type, ReasonCode.SKU_UNKNOWN, "the warehouse does not know " + line));
  }

  private static Optional<String> articleProblem(OrderFacts facts, Standing standing) {
    return goods(facts.shop()).stream()
        .filter(
            line ->
                line.article()
                    .map(ArticleNumber::key)
                    .map(facts.articles()::get)
                    .filter(standing::equals)
                    .isPresent())
        .map(line -> "line " + line.id() + ", article " + line.article().orElseThrow())
        .findFirst();
  }

  private static List<SalesOrderLine> goods(SalesOrder order) {
    return order.lines().stream().filter(line -> line.kind() == LineKind.GOODS).toList();
  }

  private static boolean known(OrderFacts facts) {
    return facts.link().warehouseId().isPresent();
  }

  private static Optional<FulfilmentStage> stage(OrderFacts facts) {
    return facts.link().stage();
  }

  private static FieldValues values(OrderFacts facts) {
    return ((Content.Mapped) facts.content()).values();
  }

  private LinkRow adopted(OrderFacts facts, Fulfilment there) {
    return atStage(facts.link(), there).toBuilder()
        .warehouseId(there.warehouseId())
        .confirmed(digests.of(there.content()))
        .accepted(acceptedBy(there))
        .build();
  }

  private LinkRow confirmed(OrderFacts facts, FieldValues wanted) {
    return facts.link().toBuilder()
        .confirmed(digests.of(wanted))
        .accepted(accepted(facts.shop()))
        .open(true)
        .build();
  }

  private static LinkRow atStage(LinkRow link, Fulfilment there) {
    boolean known =
        there.stage() != FulfilmentStage.UNKNOWN && there.stage() != FulfilmentStage.TROUBLE;
    return known ? link.toBuilder().stage(there.stage()).build() : link;
  }

  private static Map<String, Quantity> accepted(SalesOrder order) {
    return goods(order).stream()
        .filter(line -> line.article().isPresent())
        .collect(
            Collectors.toMap(
                line -> line.article().orElseThrow().key(),
                SalesOrderLine::quantity,
                Quantity::plus,
                TreeMap::new));
  }

  private static Map<String, Quantity> acceptedBy(Fulfilment there) {
    return there.lines().stream()
        .collect(
            Collectors.toMap(
                line -> line.article().key(),
                line -> line.ordered(),
                Quantity::plus,
                TreeMap::new));
  }

  private static Change.Builder change(OrderFacts facts, OperationType type, String revision) {
    Change.Builder builder = Change.builder();
    builder.flow(Flow.ORDERS).subject(facts.shop().number().value()).type(type).revision(revision);
    return builder;
  }

  private static Decision held(OperationType type, ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.held(type, reason, detail));
  }

  private static Decision conflict(OperationType type, ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.conflict(type, reason, detail));
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
      Collection<String> byShop = FieldDigests.differences(base, shop);
      Set<String> toSend = new TreeSet<>(FieldDigests.differences(shop, warehouse));
      toSend.retainAll(byShop);
      Set<String> byWarehouse = new TreeSet<>(FieldDigests.differences(base, warehouse));
      byWarehouse.retainAll(FieldDigests.differences(shop, warehouse));
      return new ThreeWay(toSend, byWarehouse);
    }
  }
}
