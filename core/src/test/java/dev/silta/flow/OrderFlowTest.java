// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.Change.Payload;
import dev.silta.flow.FieldOwners.Owner;
import dev.silta.flow.OrderFacts.Standing;
import dev.silta.flow.OrderSettings.UnknownArticles;
import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.model.Flow;
import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.testkit.ManualClock;
import dev.silta.testkit.OrderSketch;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderFlowTest {
  private static final Instant LATER = ManualClock.START.plusSeconds(1);
  private static final FieldDigests DIGESTS =
      new FieldDigests("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
  private static final FieldValues BASE = content("Old street", "2");
  private static final FieldValues EDITED = content("New street", "2");
  private final OrderFlow flow = flow(OrderSettings.builder());

  @Nested
  class AnOrderThatIsOpenAndNotAtTheWarehouse {

    @Test
    void isCreated() {
      Change change = applied(flow, facts(anOrder("1001")));

      assertThat(change.type()).isEqualTo(OperationType.CREATE_ORDER);
      assertThat(change.payload()).isInstanceOf(Payload.CreateOrder.class);
      assertThat(change.reason()).isEqualTo("2 lines: 2 sent");
      assertThat(change.link().orElseThrow().confirmed()).isEqualTo(DIGESTS.of(BASE));
      assertThat(change.link().orElseThrow().accepted())
          .isEqualTo(Map.of("a", Quantity.of(2), "b", Quantity.of(1)));
    }

    @Test
    void countsPiecesOfOneArticleTogether() {
      Change change = applied(flow, facts(anOrder("1001").line("a", 3)));

      assertThat(change.link().orElseThrow().accepted()).containsEntry("a", Quantity.of(5));
    }

    @Test
    void isLeftWithoutGoods() {
      OrderSketch order = anOrder("1001").noLines().line("A", 1, l -> l.kind(LineKind.DIGITAL));

      assertThat(left(flow, facts(order)).reason()).isEqualTo(ReasonCode.NOTHING_TO_SEND);
    }

    @Test
    void isLeftIfItIsOlderThanTheWatermark() {
      OrderSketch old = anOrder("1001").placedAt(ManualClock.START.minusMillis(1));

      assertThat(left(flow, facts(old)).reason()).isEqualTo(ReasonCode.BEFORE_WATERMARK);
      assertThat(applied(flow, facts(old).manual(true)).type())
          .isEqualTo(OperationType.CREATE_ORDER);
    }

    @Test
    void isHeldUntilItIsPaid() {
      OrderSketch unpaid = anOrder("1001").unpaid();

      assertHold(flow, facts(unpaid), OperationState.HELD, ReasonCode.UNPAID);
      assertThat(applied(flow, facts(unpaid).manual(true)).type())
          .isEqualTo(OperationType.CREATE_ORDER);
    }

    /** B11. */
    @Test
    void isHeldIfItDoesNotMap() {
      Content unmappable = new Content.Unmappable(ReasonCode.ADDRESS_INVALID, "no street");

      assertHold(
          flow,
          facts(anOrder("1001")).content(unmappable),
          OperationState.HELD,
          ReasonCode.ADDRESS_INVALID);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void isSentOnlyWithArticlesThatAreOrCanBeThere(Standing standing) {
      Decision decision =
          flow.decide(
              facts(anOrder("1001")).articles(Map.of("a", standing, "b", Standing.KNOWN)).build());

      switch (standing) {
        case KNOWN, UPLOADABLE -> assertThat(decision).isInstanceOf(Decision.Apply.class);
        case UNKNOWN -> assertThat(reason(decision)).isEqualTo(ReasonCode.SKU_UNKNOWN);
        case AMBIGUOUS -> assertThat(reason(decision)).isEqualTo(ReasonCode.SKU_DUPLICATE);
      }
    }

    @Test
    void isHeldWithAnArticleToUploadWhereThePolicySaysSo() {
      OrderFlow strict = flow(OrderSettings.builder().unknownArticles(UnknownArticles.HOLD));

      assertHold(
          strict,
          facts(anOrder("1001")).articles(Map.of("a", Standing.UPLOADABLE)),
          OperationState.HELD,
          ReasonCode.SKU_UNKNOWN);
    }

    @Test
    void isLookedForFirstWhereACreationReplaces() {
      assertThat(flow.decide(facts(anOrder("1001")).looksFirst(true).build()))
          .isInstanceOf(Decision.Lookup.class);
      assertThat(
              applied(flow, facts(anOrder("1001")).looksFirst(true).warehouse(new Sight.Absent<>()))
                  .type())
          .isEqualTo(OperationType.CREATE_ORDER);
    }

    @ParameterizedTest
    @EnumSource(
        value = OperationState.class,
        names = {"IN_FLIGHT", "UNKNOWN"})
    void isLookedForIfItMayHaveBeenSent(OperationState state) {
      Ledger ledger = ledger(OperationType.CREATE_ORDER, state, "");

      assertThat(flow.decide(facts(anOrder("1001")).ledger(ledger).build()))
          .isInstanceOf(Decision.Lookup.class);
      assertThat(
              applied(flow, facts(anOrder("1001")).ledger(ledger).warehouse(new Sight.Absent<>()))
                  .type())
          .isEqualTo(OperationType.CREATE_ORDER);
    }

    @Test
    void isAdoptedWhateverItIsLikeIfItMayHaveBeenSent() {
      Decision.Settle settle =
          settled(
              flow,
              facts(anOrder("1001"))
                  .ledger(ledger(OperationType.CREATE_ORDER, OperationState.UNKNOWN, ""))
                  .warehouse(new Sight.Seen<>(there(EDITED, FulfilmentStage.PICKING))));

      assertThat(settle.link().warehouseId()).contains("w1");
      assertThat(settle.link().confirmed()).isEqualTo(DIGESTS.of(EDITED));
      assertThat(settle.link().stage()).contains(FulfilmentStage.PICKING);
      assertThat(settle.link().accepted()).containsEntry("a", Quantity.of(2));
    }

    /** B3. */
    @Test
    void isAdoptedIfTheSameIsThere() {
      Decision.Settle settle =
          settled(flow, facts(anOrder("1001")).warehouse(seen(BASE, FulfilmentStage.RECEIVED)));

      assertThat(settle.link().warehouseId()).contains("w1");
      assertThat(settle.why()).contains("found under its number");
    }

    @Test
    void isAdoptedIfItSharesALine() {
      assertThat(
              settled(flow, facts(anOrder("1001")).warehouse(seen(EDITED, FulfilmentStage.PICKED)))
                  .link()
                  .confirmed())
          .isEqualTo(DIGESTS.of(EDITED));
    }

    /** B3. */
    @Test
    void isAConflictIfSomethingElseHasItsNumber() {
      FieldValues other =
          FieldValues.builder().put("street", "Elsewhere").put("lines[1].article", "X").build();

      assertHold(
          flow,
          facts(anOrder("1001")).warehouse(seen(other, FulfilmentStage.RECEIVED)),
          OperationState.CONFLICT,
          ReasonCode.FOREIGN_REFERENCE);
    }

    @Test
    void isAConflictIfACancelledOrderHasItsNumber() {
      assertHold(
          flow,
          facts(anOrder("1001")).warehouse(seen(BASE, FulfilmentStage.CANCELLED)),
          OperationState.CONFLICT,
          ReasonCode.CANCELLED_AT_WAREHOUSE);
    }

    @Test
    void isNotSentAgainOnTheGroundsThatItWasRefusedOn() {
      String evidence = applied(flow, facts(anOrder("1001"))).revision();
      OrderFacts.Builder refused =
          facts(anOrder("1001"))
              .ledger(ledger(OperationType.CREATE_ORDER, OperationState.HELD, evidence));

      assertHold(flow, refused, OperationState.HELD, ReasonCode.REJECTED);
      assertThat(applied(flow, refused.manual(true)).type()).isEqualTo(OperationType.CREATE_ORDER);
    }

    @Test
    void isSentAgainOnOtherGrounds() {
      assertThat(
              applied(
                      flow,
                      facts(anOrder("1001"))
                          .ledger(ledger(OperationType.CREATE_ORDER, OperationState.HELD, "old")))
                  .type())
          .isEqualTo(OperationType.CREATE_ORDER);
    }

    @Test
    void isLookedForAgainIfItsNumberWasTaken() {
      String evidence = applied(flow, facts(anOrder("1001"))).revision();
      OperationRow taken =
          row(OperationType.CREATE_ORDER, OperationState.CONFLICT, evidence).toBuilder()
              .reason(ReasonCode.FOREIGN_REFERENCE)
              .build();

      assertThat(flow.decide(facts(anOrder("1001")).ledger(new Ledger(List.of(taken))).build()))
          .isInstanceOf(Decision.Lookup.class);
    }
  }

  @Nested
  class AnOrderThatIsOpenAndAtTheWarehouse {

    @Test
    void isInStepIfNothingChanged() {
      assertThat(flow.decide(known(anOrder("1001")).build())).isInstanceOf(Decision.InStep.class);
    }

    @Test
    void isOpenAgainAfterItWasClosed() {
      assertThat(settled(flow, known(anOrder("1001")).link(link().open(false).build())).link())
          .matches(LinkRow::open);
    }

    @Test
    void isLookedUpIfTheShopChangedIt() {
      assertThat(flow.decide(edited().build())).isInstanceOf(Decision.Lookup.class);
    }

    @Test
    void isLookedUpIfAnEndIsNotKnown() {
      assertThat(
              flow.decide(
                  known(anOrder("1001"))
                      .ledger(ledger(OperationType.UPDATE_ORDER, OperationState.UNKNOWN, ""))
                      .build()))
          .isInstanceOf(Decision.Lookup.class);
    }

    /** B15. */
    @Test
    void isUpdatedAsAWhole() {
      Change change =
          applied(flow, edited().warehouse(seen(BASE, FulfilmentStage.WAITING_FOR_GOODS)));

      assertThat(change.type()).isEqualTo(OperationType.UPDATE_ORDER);
      assertThat(change.fields()).containsExactly("street");
      assertThat(change.payload()).isInstanceOf(Payload.UpdateOrder.class);
      assertThat(change.link().orElseThrow().confirmed()).isEqualTo(DIGESTS.of(EDITED));
    }

    @Test
    void isSettledIfTheWarehouseHasTheChange() {
      assertThat(
              settled(flow, edited().warehouse(seen(EDITED, FulfilmentStage.PICKED)))
                  .link()
                  .confirmed())
          .isEqualTo(DIGESTS.of(EDITED));
    }

    /** B17. */
    @Test
    void isNotUpdatedAfterWorkBegan() {
      assertHold(
          flow,
          edited().warehouse(seen(BASE, FulfilmentStage.PICKING)),
          OperationState.CONFLICT,
          ReasonCode.EDIT_BLOCKED);
    }

    /** B16. */
    @Test
    void isNotUpdatedOverAnEditOfTheWarehouse() {
      FieldValues theirs = content("Old street", "9");

      assertHold(
          flow,
          edited().warehouse(seen(theirs, FulfilmentStage.RECEIVED)),
          OperationState.CONFLICT,
          ReasonCode.EDIT_BLOCKED);
    }

    /** B16. */
    @Test
    void isUpdatedOverAnEditOfTheWarehouseWhereTheShopWins() {
      OrderFlow shopWins = flow(OrderSettings.builder().owners(FieldOwners.all(Owner.SHOP)));
      FieldValues theirs = content("Old street", "9");

      assertThat(
              applied(shopWins, edited().warehouse(seen(theirs, FulfilmentStage.RECEIVED)))
                  .fields())
          .containsExactly("street");
    }

    /** B16. */
    @Test
    void isHeldOnlyForEditsOfFieldsThatTheShopDoesNotOwn() {
      OrderFlow mixed =
          flow(
              OrderSettings.builder()
                  .owners(FieldOwners.all(Owner.PERSON).with("street", Owner.SHOP)));
      FieldValues street = content("Staff's street", "2");
      FieldValues pieces = content("Old street", "9");

      assertThat(
              applied(mixed, edited().warehouse(seen(street, FulfilmentStage.RECEIVED))).fields())
          .containsExactly("street");
      assertHold(
          mixed,
          edited().warehouse(seen(pieces, FulfilmentStage.RECEIVED)),
          OperationState.CONFLICT,
          ReasonCode.EDIT_BLOCKED);
    }

    @Test
    void keepsAnEditOfTheWarehouseThatTheShopDidNotTouch() {
      assertThat(
              flow.decide(
                  known(anOrder("1001"))
                      .ledger(ledger(OperationType.UPDATE_ORDER, OperationState.UNKNOWN, ""))
                      .warehouse(seen(content("Staff's street", "2"), FulfilmentStage.RECEIVED))
                      .build()))
          .isInstanceOf(Decision.InStep.class);
    }

    @Test
    void isAConflictIfTheWarehouseNoLongerHasIt() {
      assertHold(
          flow,
          edited().warehouse(new Sight.Absent<>()),
          OperationState.CONFLICT,
          ReasonCode.MISSING_AT_WAREHOUSE);
    }

    @Test
    void isSettledAsCancelledIfTheWarehouseCancelledIt() {
      LinkRow link =
          settled(flow, edited().warehouse(seen(BASE, FulfilmentStage.CANCELLED))).link();

      assertThat(link.stage()).contains(FulfilmentStage.CANCELLED);
      assertThat(link.accepted()).isEmpty();
    }

    @Test
    void isAConflictOnceItIsKnownAsCancelledThere() {
      assertHold(
          flow,
          known(anOrder("1001")).link(link().stage(FulfilmentStage.CANCELLED).build()),
          OperationState.CONFLICT,
          ReasonCode.CANCELLED_AT_WAREHOUSE);
    }

    @Test
    void isHeldIfItNoLongerMaps() {
      assertHold(
          flow,
          known(anOrder("1001"))
              .content(new Content.Unmappable(ReasonCode.COUNTRY_UNKNOWN, "country")),
          OperationState.HELD,
          ReasonCode.COUNTRY_UNKNOWN);
    }

    @Test
    void isNotUpdatedAgainOnTheGroundsThatItWasRefusedOn() {
      OrderFacts.Builder facts = edited().warehouse(seen(BASE, FulfilmentStage.RECEIVED));
      String evidence = applied(flow, facts).revision();
      facts.ledger(ledger(OperationType.UPDATE_ORDER, OperationState.HELD, evidence));

      assertHold(flow, facts, OperationState.HELD, ReasonCode.REJECTED);
      assertThat(applied(flow, facts.manual(true)).type()).isEqualTo(OperationType.UPDATE_ORDER);
    }
  }

  @Nested
  class AnOrderThatIsCancelledInTheShop {
    private final OrderSketch order = anOrder("1001").state(OrderState.CANCELLED);

    @Test
    void isLeftIfItWasNeverSent() {
      Decision.Leave left = left(flow, facts(order));

      assertThat(left.reason()).isEqualTo(ReasonCode.CANCELLED_BEFORE_SEND);
      assertThat(left.recorded()).isTrue();
    }

    @Test
    void isNotEvenRecordedIfItIsHistory() {
      assertThat(left(flow, facts(order.placedAt(ManualClock.START.minusSeconds(1)))).recorded())
          .isFalse();
    }

    @Test
    void isLookedForIfItMayHaveBeenSent() {
      assertThat(
              flow.decide(
                  facts(order)
                      .ledger(ledger(OperationType.CREATE_ORDER, OperationState.IN_FLIGHT, ""))
                      .build()))
          .isInstanceOf(Decision.Lookup.class);
    }

    @Test
    void noLongerCountsAsAccepted() {
      assertThat(
              settled(flow, known(order).link(link().putAccepted("a", Quantity.of(2)).build()))
                  .link()
                  .accepted())
          .isEmpty();
    }

    @Test
    void isLookedUpBeforeItIsCancelled() {
      assertThat(flow.decide(known(order).build())).isInstanceOf(Decision.Lookup.class);
    }

    @ParameterizedTest
    @EnumSource(FulfilmentStage.class)
    void isDecidedByTheStageItIsAt(FulfilmentStage stage) {
      Decision decision = flow.decide(known(order).warehouse(seen(BASE, stage)).build());

      switch (stage) {
        case RECEIVED, WAITING_FOR_GOODS, TROUBLE ->
            assertThat(((Decision.Apply) decision).change().type())
                .isEqualTo(OperationType.CANCEL_ORDER);
        case PICKING, PICKED, UNKNOWN ->
            assertThat(reason(decision)).isEqualTo(ReasonCode.CANCEL_REFUSED);
        case SHIPPED, DELIVERED, RETURNED ->
            assertThat(reason(decision)).isEqualTo(ReasonCode.SHIPPED_AFTER_CANCEL);
        case CANCELLED -> assertThat(((Decision.Settle) decision).link().open()).isFalse();
      }
    }

    /** B20. */
    @Test
    void isOverIfTheWarehouseNoLongerHasIt() {
      LinkRow link = settled(flow, known(order).warehouse(new Sight.Absent<>())).link();

      assertThat(link.stage()).contains(FulfilmentStage.CANCELLED);
      assertThat(link.open()).isFalse();
    }

    @Test
    void isInStepOnceBothSidesCancelled() {
      LinkRow.Builder cancelled = link().stage(FulfilmentStage.CANCELLED);

      assertThat(settled(flow, known(order).link(cancelled.build())).link().open()).isFalse();
      assertThat(flow.decide(known(order).link(cancelled.open(false).build()).build()))
          .isInstanceOf(Decision.InStep.class);
    }

    @Test
    void isNotCancelledAgainOnTheGroundsThatItWasRefusedOn() {
      OrderFacts.Builder facts = known(order).warehouse(seen(BASE, FulfilmentStage.RECEIVED));
      String evidence = applied(flow, facts).revision();
      facts.ledger(ledger(OperationType.CANCEL_ORDER, OperationState.CONFLICT, evidence));

      assertHold(flow, facts, OperationState.CONFLICT, ReasonCode.REJECTED);
      assertThat(applied(flow, facts.manual(true)).type()).isEqualTo(OperationType.CANCEL_ORDER);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderState.class,
      names = {"COMPLETED", "ARCHIVED"})
  void aClosedOrderIsClosedOnce(OrderState state) {
    OrderSketch order = anOrder("1001").state(state);

    assertThat(left(flow, facts(order)).reason()).isEqualTo(ReasonCode.OUT_OF_SCOPE_STATE);
    assertThat(settled(flow, known(order)).link().open()).isFalse();
    assertThat(flow.decide(known(order).link(link().open(false).build()).build()))
        .isInstanceOf(Decision.InStep.class);
  }

  @Test
  void whatMayHaveBeenSentAndForgottenGoesOnlyByHand() {
    OrderFacts.Builder old = facts(anOrder("1001")).forgottenUntil(LATER);

    assertHold(flow, old, OperationState.HELD, ReasonCode.BEFORE_WATERMARK);
    assertThat(flow.decide(old.manual(true).build())).isInstanceOf(Decision.Apply.class);
    assertThat(flow.decide(facts(anOrder("1001")).forgottenUntil(ManualClock.START).build()))
        .isInstanceOf(Decision.Apply.class);
  }

  @Test
  void whatIsOnRecordIsNotForgotten() {
    assertThat(flow.decide(known(anOrder("1001")).forgottenUntil(LATER).build()))
        .isInstanceOf(Decision.InStep.class);
  }

  @Test
  void whatIsCancelledAndForgottenIsNotSaidToBeUnsent() {
    OrderFacts facts =
        facts(anOrder("1001").state(OrderState.CANCELLED)).forgottenUntil(LATER).build();

    assertThat(flow.decide(facts))
        .isEqualTo(
            new Decision.Leave(
                ReasonCode.BEFORE_WATERMARK, "cancelled; what was sent of it is forgotten", false));
  }

  @Test
  void aStateThatIsNewIsHeld() {
    assertHold(
        flow,
        facts(anOrder("1001").state(OrderState.UNKNOWN)),
        OperationState.HELD,
        ReasonCode.STATUS_UNKNOWN);
  }

  private static OrderFlow flow(OrderSettings.Builder settings) {
    return new OrderFlow(settings.build(), DIGESTS);
  }

  private static OrderFacts.Builder facts(OrderSketch order) {
    OrderFacts.Builder builder = OrderFacts.builder();
    builder
        .shop(order.build())
        .content(new Content.Mapped(BASE))
        .link(emptyLink().build())
        .ledger(Ledger.empty())
        .warehouse(new Sight.NotLooked<>())
        .articles(Map.of("a", Standing.KNOWN, "b", Standing.KNOWN))
        .watermark(ManualClock.START)
        .forgottenUntil(Instant.EPOCH)
        .manual(false)
        .looksFirst(false)
        .takenMeanwhile(false);
    return builder;
  }

  /** Sent as {@code BASE}. */
  private static OrderFacts.Builder known(OrderSketch order) {
    LinkRow.Builder link = link();
    if (order.build().state() == OrderState.OPEN) {
      link.putAccepted("a", Quantity.of(2)).putAccepted("b", Quantity.of(1));
    }
    return facts(order).link(link.build());
  }

  /** Sent as {@code BASE}, now {@code EDITED} in the shop. */
  private static OrderFacts.Builder edited() {
    return known(anOrder("1001")).content(new Content.Mapped(EDITED));
  }

  private static LinkRow.Builder emptyLink() {
    LinkRow.Builder builder = LinkRow.builder();
    builder
        .connection(ConnectionId.of("shop-1"))
        .kind(LinkKind.ORDER)
        .shopKey("1001")
        .number("1001");
    return builder;
  }

  private static LinkRow.Builder link() {
    LinkRow.Builder builder = emptyLink();
    builder.warehouseId("w1").confirmed(DIGESTS.of(BASE)).version(1);
    return builder;
  }

  private static FieldValues content(String street, String quantity) {
    return FieldValues.builder()
        .put("street", street)
        .put("lines[1].article", "A")
        .put("lines[1].quantity", quantity)
        .build();
  }

  private static Sight<Fulfilment> seen(FieldValues content, FulfilmentStage stage) {
    return new Sight.Seen<>(there(content, stage));
  }

  private static Fulfilment there(FieldValues content, FulfilmentStage stage) {
    boolean open =
        switch (stage) {
          case RECEIVED, WAITING_FOR_GOODS, TROUBLE -> true;
          default -> false;
        };
    return Fulfilment.builder()
        .order(new OrderNumber("1001"))
        .warehouseId("w1")
        .stage(stage)
        .rawStatus(stage.name())
        .changeability(open ? Changeability.OPEN : Changeability.WORK_BEGUN)
        .content(content)
        .addLines(
            new FulfilledLine(new ArticleNumber("A"), Quantity.of(2), Quantity.ZERO),
            new FulfilledLine(new ArticleNumber("B"), Quantity.of(1), Quantity.ZERO))
        .build();
  }

  private static Ledger ledger(OperationType type, OperationState state, String evidence) {
    return new Ledger(List.of(row(type, state, evidence)));
  }

  private static OperationRow row(OperationType type, OperationState state, String evidence) {
    return OperationRow.builder()
        .key(
            OperationKey.builder()
                .connection(ConnectionId.of("shop-1"))
                .flow(Flow.ORDERS)
                .subject("1001")
                .type(type)
                .build())
        .state(state)
        .reason(ReasonCode.REJECTED)
        .evidence(evidence)
        .nextRunAt(Optional.of(ManualClock.START))
        .updatedAt(ManualClock.START)
        .build();
  }

  private static Change applied(OrderFlow flow, OrderFacts.Builder facts) {
    return ((Decision.Apply) flow.decide(facts.build())).change();
  }

  private static Decision.Settle settled(OrderFlow flow, OrderFacts.Builder facts) {
    return (Decision.Settle) flow.decide(facts.build());
  }

  private static Decision.Leave left(OrderFlow flow, OrderFacts.Builder facts) {
    return (Decision.Leave) flow.decide(facts.build());
  }

  private static ReasonCode reason(Decision decision) {
    return ((Decision.Keep) decision).hold().reason();
  }

  private static void assertHold(
      OrderFlow flow, OrderFacts.Builder facts, OperationState kind, ReasonCode reason) {
    Hold hold = ((Decision.Keep) flow.decide(facts.build())).hold();

    assertThat(hold.kind()).isEqualTo(kind);
    assertThat(hold.reason()).isEqualTo(reason);
  }
}
