// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.flow.Change.Payload;
import dev.silta.flow.FulfilmentSettings.PartlySent;
import dev.silta.flow.FulfilmentSettings.RestElsewhere;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Dispatch;
import dev.silta.model.FieldValues;
import dev.silta.model.Flow;
import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.Parcel;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.testkit.ManualClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FulfilmentFlowTest {
  private static final Instant NOW = ManualClock.START;
  private static final OrderNumber NUMBER = new OrderNumber("1001");
  private final FulfilmentFlow flow = flow(FulfilmentSettings.builder());

  @Test
  void anOrderWithoutARecordIsLeft() {
    Decision.Leave left =
        (Decision.Leave) flow.decide(facts(FulfilmentStage.SHIPPED).link(Optional.empty()).build());

    assertThat(left.reason()).isEqualTo(ReasonCode.FOREIGN_REFERENCE);
    assertThat(left.recorded()).isFalse();
  }

  @Test
  void anOrderOfAnotherWarehouseIdIsLeft() {
    assertThat(
            flow.decide(
                facts(FulfilmentStage.SHIPPED).link(link().warehouseId("w9").build()).build()))
        .isInstanceOf(Decision.Leave.class);
  }

  /** B27. */
  @ParameterizedTest
  @CsvSource({"UNKNOWN, STATUS_UNKNOWN", "TROUBLE, TROUBLE_AT_WAREHOUSE"})
  void aStageThatAPersonMustLookAtIsHeld(FulfilmentStage stage, ReasonCode reason) {
    assertHold(facts(stage), OperationState.HELD, reason);
  }

  /** Known stage, stage now, whether that is recorded. */
  @ParameterizedTest
  @CsvSource({
    ", RECEIVED, true",
    "RECEIVED, RECEIVED, false",
    "RECEIVED, WAITING_FOR_GOODS, true",
    "RECEIVED, PICKED, true",
    "WAITING_FOR_GOODS, RECEIVED, true",
    "PICKED, PICKING, true",
    "SHIPPED, PICKING, false",
    "DELIVERED, PICKED, false"
  })
  void aStageUnderWayIsTheWarehousesWordUntilSomethingLeft(
      FulfilmentStage known, FulfilmentStage now, boolean recorded) {
    Decision decision =
        flow.decide(facts(now).link(link().stage(Optional.ofNullable(known)).build()).build());

    assertThat(decision).isInstanceOf(recorded ? Decision.Settle.class : Decision.InStep.class);
    if (decision instanceof Decision.Settle settle) {
      assertThat(settle.link().stage()).contains(now);
    }
  }

  @Test
  void aCancellationIsRecordedFirstAndFreesThePieces() {
    Decision.Settle settle =
        settled(
            facts(FulfilmentStage.CANCELLED).link(link().putAccepted("a", Quantity.of(2)).build()));

    assertThat(settle.link().stage()).contains(FulfilmentStage.CANCELLED);
    assertThat(settle.link().accepted()).isEmpty();
  }

  @Test
  void aCancellationOfAnOrderThatIsOpenInTheShopIsAConflict() {
    FulfilmentFacts.Builder facts = facts(FulfilmentStage.CANCELLED).link(cancelled().build());

    assertThat(flow.decide(facts.build())).isInstanceOf(Decision.Lookup.class);
    assertHold(
        facts.shop(seen(OrderState.OPEN)),
        OperationState.CONFLICT,
        ReasonCode.CANCELLED_AT_WAREHOUSE);
  }

  @Test
  void aCancellationThatTheShopAgreesWithIsInStep() {
    FulfilmentFacts.Builder facts = facts(FulfilmentStage.CANCELLED).link(cancelled().build());

    assertInStep(facts.shop(seen(OrderState.CANCELLED)));
    assertInStep(facts.shop(new Sight.Absent<>()));
    assertInStep(facts.shop(new Sight.NotLooked<>()).weCancelled(true));
    assertInStep(facts.weCancelled(false).link(cancelled().open(false).build()));
  }

  @ParameterizedTest
  @EnumSource(
      value = FulfilmentStage.class,
      names = {"SHIPPED", "DELIVERED", "RETURNED"})
  void whenTheGoodsLeftIsRecordedFirst(FulfilmentStage stage) {
    Decision.Settle settle = settled(facts(stage));

    assertThat(settle.link().stage()).contains(stage);
    assertThat(settle.link().leftSeenAt()).contains(NOW);
  }

  @Test
  void whenTheGoodsLeftIsRecordedOnce() {
    Decision.Settle settle =
        settled(facts(FulfilmentStage.DELIVERED).link(shipped().build()).now(NOW.plusSeconds(99)));

    assertThat(settle.link().stage()).contains(FulfilmentStage.DELIVERED);
    assertThat(settle.link().leftSeenAt()).contains(NOW);
  }

  /** B26. */
  @Test
  void aLateShippedDoesNotUndoDelivered() {
    LinkRow delivered = shipped().stage(FulfilmentStage.DELIVERED).open(false).build();

    assertInStep(facts(FulfilmentStage.SHIPPED).link(delivered));
  }

  @Test
  void theShopIsReadBeforeItsOrderIsCompleted() {
    assertThat(decide(flow, left())).isInstanceOf(Decision.Lookup.class);
  }

  /** B25. */
  @Test
  void anOrderThatLeftIsCompletedWithItsCodesEachOnce() {
    Change change =
        applied(left().shop(seen(OrderState.OPEN)).warehouse(sent(2, "T1", "T2", "T1")));

    assertThat(change.payload())
        .isEqualTo(new Payload.CompleteOrder(new Dispatch(NUMBER, List.of("T1", "T2"))));
    assertThat(change.reason()).isEqualTo("sent with tracking");
    assertThat(change.link().orElseThrow().open()).isFalse();
    assertThat(change.link().orElseThrow().deliveredTracking()).containsExactly("T1", "T2");
  }

  /** B24. */
  @Test
  void aCodeIsWaitedForUntilTheDeadlineAndNoLonger() {
    FulfilmentFacts.Builder facts = left().shop(seen(OrderState.OPEN)).warehouse(sent(2));
    Instant deadline = NOW.plus(Duration.ofMinutes(30));

    Hold hold = held(facts.now(deadline.minusMillis(1)));
    assertThat(hold.reason()).isEqualTo(ReasonCode.TRACKING_OVERDUE);
    assertThat(hold.until()).contains(deadline);
    assertThat(applied(facts.now(deadline)).reason()).contains("no tracking code came in time");
  }

  /** B24. */
  @Test
  void withoutAWaitAnOrderIsCompletedAtOnce() {
    FulfilmentFlow hasty = flow(FulfilmentSettings.builder().trackingWait(Duration.ZERO));

    assertThat(decide(hasty, left().shop(seen(OrderState.OPEN)).warehouse(sent(2))))
        .isInstanceOf(Decision.Apply.class);
  }

  /** B28. */
  @Test
  void aPartIsWaitedForOrNotAsThePolicySays() {
    FulfilmentFacts.Builder facts = left().shop(seen(OrderState.OPEN)).warehouse(sent(1, "T1"));
    FulfilmentFlow lenient = flow(FulfilmentSettings.builder().partlySent(PartlySent.COMPLETE));

    assertHold(facts, OperationState.HELD, ReasonCode.PARTLY_SENT);
    assertThat(decide(lenient, facts)).isInstanceOf(Decision.Apply.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderState.class,
      names = {"COMPLETED", "ARCHIVED"})
  void anOrderThatIsDoneInTheShopIsSettledWithTheCodesItHas(OrderState state) {
    Sight<SalesOrder> done =
        new Sight.Seen<>(anOrderOf("1001", "A", 2).state(state).tracking("T1").build());

    LinkRow link = settledAfterLeaving(left().shop(done)).link();

    assertThat(link.open()).isFalse();
    assertThat(link.deliveredTracking()).containsExactly("T1");
  }

  @Test
  void anOrderThatIsGoneFromTheShopIsSettled() {
    assertThat(settledAfterLeaving(left().shop(new Sight.Absent<>())).link().open()).isFalse();
  }

  /** B23. */
  @Test
  void anOrderThatLeftAlthoughCancelledIsAConflict() {
    assertHold(
        left().shop(seen(OrderState.CANCELLED)),
        OperationState.CONFLICT,
        ReasonCode.SHIPPED_AFTER_CANCEL);
  }

  @Test
  void aStateOfTheShopThatIsNewIsHeld() {
    assertHold(
        left().shop(seen(OrderState.UNKNOWN)), OperationState.HELD, ReasonCode.STATUS_UNKNOWN);
  }

  /** B29. */
  @Test
  void aCompletionIsNotRepeatedOnTheGroundsThatItWasRefusedOn() {
    FulfilmentFacts.Builder facts = left().shop(seen(OrderState.OPEN));
    String evidence = applied(facts).revision();
    facts.ledger(refused(OperationType.COMPLETE_ORDER, evidence));

    assertHold(facts, OperationState.CONFLICT, ReasonCode.QUICK_PROCESS_REFUSED);
    assertThat(applied(facts.warehouse(sent(2, "T1", "T2"))).type())
        .isEqualTo(OperationType.COMPLETE_ORDER);
  }

  @Test
  void codesThatTheShopDoesNotHaveAreOwedToADoneOrder() {
    Change change =
        applied(
            facts(FulfilmentStage.SHIPPED)
                .warehouse(sent(2, "T1", "T2"))
                .link(shipped().open(false).addDeliveredTracking("T1").build())
                .shop(seen(OrderState.COMPLETED)));

    assertThat(change.payload())
        .isEqualTo(new Payload.AddTracking(new Dispatch(NUMBER, List.of("T2"))));
    assertThat(change.link().orElseThrow().deliveredTracking()).containsExactly("T1", "T2");
  }

  @Test
  void whetherCodesAreOwedIsAskedOfTheShopFirst() {
    FulfilmentFacts.Builder facts = left().link(shipped().open(false).build());

    assertThat(decide(flow, facts)).isEqualTo(new Decision.Lookup());
  }

  @Test
  void codesThatTheShopHasAlreadyAreOnlyRecorded() {
    SalesOrder done = anOrderOf("1001", "A", 2).state(OrderState.COMPLETED).tracking("T1").build();

    Decision.Settle settle =
        settledAfterLeaving(
            facts(FulfilmentStage.SHIPPED)
                .warehouse(sent(2, "T1"))
                .link(shipped().open(false).build())
                .shop(new Sight.Seen<>(done)));

    assertThat(settle.link().deliveredTracking()).containsExactly("T1");
  }

  @Test
  void codesThatWereRefusedAreNotHandedOverAgain() {
    FulfilmentFacts.Builder facts =
        left().link(shipped().open(false).build()).shop(seen(OrderState.COMPLETED));
    String evidence = applied(facts).revision();

    assertHold(
        facts.ledger(refused(OperationType.ADD_TRACKING, evidence)),
        OperationState.CONFLICT,
        ReasonCode.QUICK_PROCESS_REFUSED);
  }

  /** B25. */
  @Test
  void aCodeThatTheWarehouseTookBackStaysInTheShop() {
    assertInStep(
        left().warehouse(sent(2)).link(shipped().open(false).addDeliveredTracking("T1").build()));
  }

  @Test
  void goodsThatCameBackAreHeld() {
    LinkRow back = shipped().stage(FulfilmentStage.RETURNED).open(false).build();

    assertHold(
        facts(FulfilmentStage.RETURNED).link(back), OperationState.HELD, ReasonCode.RETURNED);
  }

  @Test
  void aNegativeWaitIsRefused() {
    assertThatThrownBy(
            () -> FulfilmentSettings.builder().trackingWait(Duration.ofMillis(-1)).build())
        .hasMessageContaining("fulfilment.trackingWait");
  }

  private static FulfilmentFlow flow(FulfilmentSettings.Builder settings) {
    return new FulfilmentFlow(
        settings.build(), new FieldDigests("0123456789abcdef".getBytes(StandardCharsets.UTF_8)));
  }

  /** Shipped in full with {@code T1}, known to have left, open in the shop as far as we know. */
  private static FulfilmentFacts.Builder left() {
    return facts(FulfilmentStage.SHIPPED).warehouse(sent(2, "T1")).link(shipped().build());
  }

  private static FulfilmentFacts.Builder facts(FulfilmentStage stage) {
    FulfilmentFacts.Builder builder = FulfilmentFacts.builder();
    builder
        .warehouse(there(stage, 0))
        .link(link().build())
        .shop(new Sight.NotLooked<>())
        .ledger(Ledger.empty())
        .weCancelled(false)
        .manual(false)
        .now(NOW);
    return builder;
  }

  /** B26. */
  @Test
  void whatHasLeftIsRecordedWithItsPiecesAndCodes() {
    LinkRow recorded =
        settled(facts(FulfilmentStage.SHIPPED).warehouse(sent(2, "T1", "T2"))).link();

    assertThat(recorded.sent()).containsExactly(Map.entry("a", Quantity.of(2)));
    assertThat(recorded.tracking()).containsExactlyInAnyOrder("T1", "T2");
    assertThat(recorded.leftSeenAt()).contains(NOW);
  }

  @Test
  void aParkedOrderNeedsNoGoodsAndWaitsForAPerson() {
    LinkRow accepted = link().putAccepted("a", Quantity.of(2)).build();

    LinkRow parked = settled(facts(FulfilmentStage.PARKED).link(accepted)).link();

    assertThat(parked.accepted()).isEmpty();
    assertHold(
        facts(FulfilmentStage.PARKED).link(parked),
        OperationState.HELD,
        ReasonCode.PARKED_AT_WAREHOUSE);
  }

  @ParameterizedTest
  @EnumSource(
      value = FulfilmentStage.class,
      names = {"PARKED", "CANCELLED"})
  void anOrderThatIsTakenUpAgainCountsWhatBothSidesHave(FulfilmentStage before) {
    FulfilmentFacts.Builder again =
        facts(FulfilmentStage.RECEIVED).link(link().stage(before).build());

    assertThat(flow.decide(again.build())).isEqualTo(new Decision.Lookup());
    LinkRow counted = settled(again.shop(seen(OrderState.OPEN))).link();
    assertThat(counted.accepted()).containsExactly(Map.entry("a", Quantity.of(2)));
    assertThat(counted.stage()).contains(FulfilmentStage.RECEIVED);
  }

  @Test
  void goodsThatCameBackBeforeTheShopKnewTheyLeftAreNotGuessedIntoACompletion() {
    assertHold(
        facts(FulfilmentStage.RETURNED)
            .link(shipped().build())
            .shop(seen(OrderState.OPEN))
            .warehouse(there(FulfilmentStage.RETURNED, 2, "T1")),
        OperationState.HELD,
        ReasonCode.RETURNED);
  }

  @Test
  void aPersonNeitherWaitsForACodeNorForTheEndOfARefusal() {
    FulfilmentFacts.Builder untracked =
        left().shop(seen(OrderState.OPEN)).warehouse(sent(2)).manual(true);
    String evidence = applied(untracked).revision();

    assertThat(applied(untracked.ledger(refused(OperationType.COMPLETE_ORDER, evidence))).reason())
        .contains("no tracking code");
  }

  /** B29. */
  @Test
  void theShopTellsTheCustomerOnlyIfItIsToldTo() {
    FulfilmentFlow silent =
        flow(FulfilmentSettings.builder().confirmation(Dispatch.Confirmation.NONE));

    Change change = ((Decision.Apply) decide(silent, left().shop(seen(OrderState.OPEN)))).change();

    assertThat(((Payload.CompleteOrder) change.payload()).dispatch().confirmation())
        .isEqualTo(Dispatch.Confirmation.NONE);
  }

  @Test
  void onlyThePartIsCompletedWhereOthersHaveGoodsToSend() {
    Payload.CompleteOrder completion =
        (Payload.CompleteOrder) applied(left().shop(mixed())).payload();

    assertThat(completion.dispatch().lines()).containsExactly("1");
    assertThat(completion.dispatch().trackingCodes()).containsExactly("T1");
  }

  @Test
  void aMixedOrderWaitsOrIsCompletedAsThePolicySays() {
    FulfilmentFlow patient = flow(FulfilmentSettings.builder().restElsewhere(RestElsewhere.WAIT));
    FulfilmentFlow hasty =
        flow(FulfilmentSettings.builder().restElsewhere(RestElsewhere.COMPLETE_ORDER));

    Hold hold = ((Decision.Keep) decide(patient, left().shop(mixed()))).hold();
    Change change = ((Decision.Apply) decide(hasty, left().shop(mixed()))).change();

    assertThat(hold.reason()).isEqualTo(ReasonCode.REST_ELSEWHERE);
    assertThat(hold.detail()).contains("[2]");
    assertThat(((Payload.CompleteOrder) change.payload()).dispatch().lines()).isEmpty();
  }

  @Test
  void theOrderIsCompletedAsAWholeOnceAllWarehousesSentTheirParts() {
    LinkRow other =
        link()
            .connection(ConnectionId.of("shop-1-other"))
            .putSent("b", Quantity.of(1))
            .addTracking("T9")
            .build();

    Dispatch dispatch =
        ((Payload.CompleteOrder) applied(left().shop(mixed()).addOthers(other)).payload())
            .dispatch();

    assertThat(dispatch.lines()).isEmpty();
    assertThat(dispatch.trackingCodes()).containsExactly("T1", "T9");
  }

  @Test
  void aPartThatTheShopShowsAsDeliveredIsDone() {
    SalesOrder rest = anOrder("1001").removeLine("1").build();
    Sight<SalesOrder> seen =
        new Sight.Seen<>(
            rest.withLines(
                rest.lines().stream().map(line -> line.withKind(LineKind.ELSEWHERE)).toList()));

    assertThat(settledAfterLeaving(left().shop(seen)).link().open()).isFalse();
  }

  /** Two A of this warehouse, one B of another. */
  private static Sight<SalesOrder> mixed() {
    SalesOrder order = anOrder("1001").build();
    return new Sight.Seen<>(
        order.withLines(
            order.lines().stream()
                .map(line -> line.id().equals("2") ? line.withKind(LineKind.ELSEWHERE) : line)
                .toList()));
  }

  private static LinkRow.Builder link() {
    LinkRow.Builder builder = LinkRow.builder();
    builder
        .connection(ConnectionId.of("shop-1"))
        .kind(LinkKind.ORDER)
        .shopKey("1001")
        .number("1001")
        .warehouseId("w1")
        .version(1);
    return builder;
  }

  private static LinkRow.Builder cancelled() {
    return link().stage(FulfilmentStage.CANCELLED);
  }

  private static LinkRow.Builder shipped() {
    return link().stage(FulfilmentStage.SHIPPED).leftSeenAt(NOW);
  }

  private static Fulfilment sent(long pieces, String... codes) {
    return there(FulfilmentStage.SHIPPED, pieces, codes);
  }

  private static Fulfilment there(FulfilmentStage stage, long pieces, String... codes) {
    return Fulfilment.builder()
        .order(NUMBER)
        .warehouseId("w1")
        .stage(stage)
        .rawStatus(stage.name())
        .changeability(Changeability.WORK_BEGUN)
        .content(FieldValues.builder().build())
        .addAllParcels(Stream.of(codes).map(code -> new Parcel(code, Optional.empty())).toList())
        .addLines(new FulfilledLine(new ArticleNumber("A"), Quantity.of(2), Quantity.of(pieces)))
        .build();
  }

  private static Sight<SalesOrder> seen(OrderState state) {
    return new Sight.Seen<>(anOrderOf("1001", "A", 2).state(state).build());
  }

  private static Ledger refused(OperationType type, String evidence) {
    return new Ledger(
        List.of(
            OperationRow.builder()
                .key(
                    OperationKey.builder()
                        .connection(ConnectionId.of("shop-1"))
                        .flow(Flow.FULFILMENT)
                        .subject("1001")
                        .type(type)
                        .build())
                .state(OperationState.CONFLICT)
                .reason(ReasonCode.QUICK_PROCESS_REFUSED)
                .evidence(evidence)
                .nextRunAt(NOW)
                .updatedAt(NOW)
                .build()));
  }

  private Change applied(FulfilmentFacts.Builder facts) {
    return ((Decision.Apply) decide(flow, facts)).change();
  }

  private Decision.Settle settled(FulfilmentFacts.Builder facts) {
    return (Decision.Settle) flow.decide(facts.build());
  }

  private Decision.Settle settledAfterLeaving(FulfilmentFacts.Builder facts) {
    return (Decision.Settle) decide(flow, facts);
  }

  private Hold held(FulfilmentFacts.Builder facts) {
    return ((Decision.Keep) decide(flow, facts)).hold();
  }

  private void assertInStep(FulfilmentFacts.Builder facts) {
    assertThat(decide(flow, facts)).isInstanceOf(Decision.InStep.class);
  }

  /** What has left is recorded first; here it counts as recorded. */
  private static Decision decide(FulfilmentFlow flow, FulfilmentFacts.Builder facts) {
    FulfilmentFacts given = facts.build();
    Decision decision = flow.decide(given);
    boolean left =
        given.link().flatMap(LinkRow::stage).filter(FulfilmentStage::hasLeft).isPresent();
    return left && decision instanceof Decision.Settle settle && settle.why().startsWith("now ")
        ? flow.decide(given.with(settle.link()))
        : decision;
  }

  private void assertHold(FulfilmentFacts.Builder facts, OperationState kind, ReasonCode reason) {
    Hold hold = held(facts);

    assertThat(hold.kind()).isEqualTo(kind);
    assertThat(hold.reason()).isEqualTo(reason);
  }
}
