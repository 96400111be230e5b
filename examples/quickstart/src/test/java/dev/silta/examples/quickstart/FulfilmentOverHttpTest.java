// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.MyCashflowSettings.OpenCashOnDelivery;
import dev.silta.mycashflow.mapping.MyCashflowSettings.TrackingAppend;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.mapping.OrderStatuses;
import dev.silta.sandbox.http.Fault;
import dev.silta.sandbox.mycashflow.OrderSpec;
import dev.silta.sandbox.mycashflow.SentEmail;
import dev.silta.sync.SyncReport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the warehouse sends is completed in the shop: once, with its tracking codes. */
class FulfilmentOverHttpTest {
  private static final String QUICK = "POST /orders/{id}/quick-process";
  private static final String PATCH = "PATCH /orders/{id}/shipments/{id}";
  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private long sentToWarehouse(Consumer<OrderSpec> details) {
    long order = bench.order(details);
    bench.run(Flow.ORDERS);
    assertThat(bench.warehouse.order(Long.toString(order))).isPresent();
    bench.forgetCalls();
    return order;
  }

  private long sentToWarehouse() {
    return sentToWarehouse(o -> o.line("A", 2).line("B", 1));
  }

  private void leaves(long order, String... codes) {
    bench.warehouse.floor().send(Long.toString(order), codes);
  }

  private String tracking(long order) {
    return bench.here(order).at("/shipments/0/tracking_code").asText();
  }

  private void append() {
    bench.rewire(
        wiring ->
            wiring.shop =
                MyCashflowSettings.builder().trackingAppend(TrackingAppend.PATCH_SHIPMENT).build());
  }

  /** S085, S095, B25. */
  @Test
  void twoParcelsArriveInTheShopAndTheReturnLabelDoesNot() {
    long order = sentToWarehouse();
    leaves(order, "T1", "T2");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(tracking(order)).isEqualTo("T1, T2");
    assertThat(bench.shop.emails(order)).extracting(SentEmail::trackingCode).containsOnly("T1, T2");
    assertThat(bench.shop.calls().writes()).isEqualTo(1);
  }

  /** S089. */
  @Test
  void theSameNewsFiveTimesMakesOneWrite() {
    long order = sentToWarehouse();
    leaves(order, "T1");

    for (int i = 0; i < 5; i++) {
      bench.run(Flow.FULFILMENT);
    }

    assertThat(bench.shop.calls().writes()).isEqualTo(1);
    assertThat(bench.shop.emails(order)).hasSize(1);
  }

  /** B29. */
  @Test
  void aCompletionWhoseAnswerIsLostSendsOneEmailOnly() {
    long order = sentToWarehouse();
    leaves(order, "T1");
    bench.shop.faults().next(QUICK, Fault.lostResponse());

    bench.run(Flow.FULFILMENT);
    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.calls().count(QUICK)).isEqualTo(1);
    assertThat(bench.shop.emails(order)).hasSize(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** S101, B19. */
  @Test
  void aCompletionThatMeetsErrorsIsTriedAgainAndNoOrderIsPushed() {
    long order = sentToWarehouse();
    leaves(order, "T1");
    bench.shop.faults().times(QUICK, 2, Fault.statusBefore(503));

    bench.run(Flow.FULFILMENT);
    bench.roundLater();
    bench.roundLater();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.shop.emails(order)).hasSize(1);
    assertThat(bench.created()).isZero();
  }

  /** S097. */
  @Test
  void anOrderWithTwoPaymentsIsCompletedShipmentByShipment() {
    append();
    long order =
        sentToWarehouse(
            o ->
                o.line("A", 2)
                    .payment(p -> p.status("PAID").amount("15"))
                    .payment(p -> p.status("PAID").amount("5")));
    leaves(order, "T1");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(tracking(order)).isEqualTo("T1");
    assertThat(bench.shop.calls().count(QUICK)).isZero();
  }

  /** S093. */
  @Test
  void anOrderOfTwoShipmentsIsCompletedInAllOfThem() {
    append();
    long order = sentToWarehouse();
    bench.shop.clerk().splitShipment(order, 1);
    leaves(order, "T1");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
  }

  private long cashOnDelivery() {
    long method = bench.shop.seed().cashOnDelivery("Postiennakko", "COD");
    bench.rewire(
        wiring ->
            wiring.shop =
                MyCashflowSettings.builder()
                    .addPaymentMethodsReleasedUnpaid(method)
                    .addCashOnDeliveryMethods(method)
                    .build());
    long order =
        sentToWarehouse(
            o ->
                o.line("A", 1)
                    .paymentMethod("Postiennakko")
                    .payment(p -> p.status("OPEN").method(method)));
    leaves(order, "T1");
    return order;
  }

  /** S097. */
  @Test
  void openCashOnDeliveryGoesWhereThatIsAllowed() {
    long order = cashOnDelivery();
    bench.rewire(
        wiring ->
            wiring.shop =
                MyCashflowSettings.builder()
                    .from(wiring.shop)
                    .openCashOnDelivery(OpenCashOnDelivery.ALLOWED)
                    .build());

    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
  }

  /** S097. */
  @Test
  void openCashOnDeliveryIsAVisibleConflict() {
    long order = cashOnDelivery();

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.held()).containsEntry(ReasonCode.QUICK_PROCESS_REFUSED, 1);
    assertThat(report.text()).contains("cash on delivery is open");
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
    assertThat(bench.shop.calls().writes()).isZero();
  }

  /** S098. */
  @Test
  void anOrderThatAClerkCompletedGetsItsTrackingAndNoSecondCompletion() {
    append();
    long order = sentToWarehouse();
    leaves(order, "T1");
    bench.shop.clerk().completeOrder(order);

    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.calls().count(QUICK)).isZero();
    assertThat(tracking(order)).isEqualTo("T1");
    assertThat(bench.shop.emails(order)).isEmpty();
  }

  /** S098, B24: and the shop has no call for tracking codes. */
  @Test
  void aTrackingCodeThatCannotBeStoredIsShown() {
    long order = sentToWarehouse();
    leaves(order, "T1");
    bench.shop.clerk().completeOrder(order);

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.held()).containsEntry(ReasonCode.TRACKING_NOT_DELIVERED, 1);
    assertThat(report.text()).contains("enter the tracking code in the shop by hand");
    assertThat(bench.shop.calls().writes()).isZero();
  }

  /** S086. */
  @Test
  void aCodeThatComesTwentyMinutesLaterIsWaitedFor() {
    long order = sentToWarehouse();
    bench.warehouse.floor().sendWithoutTracking(Long.toString(order));

    SyncReport first = bench.run(Flow.FULFILMENT);
    assertThat(first.held()).containsEntry(ReasonCode.TRACKING_OVERDUE, 1);
    bench.clock.advance(Duration.ofMinutes(20));
    bench.warehouse.floor().addTracking(Long.toString(order), "T1");
    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(tracking(order)).isEqualTo("T1");
    assertThat(bench.shop.calls().writes()).isEqualTo(1);
  }

  /** S086: the code comes after the deadline. */
  @Test
  void anOrderIsNotHeldForEverForACodeAndGetsItLater() {
    append();
    long order = sentToWarehouse();
    bench.warehouse.floor().sendWithoutTracking(Long.toString(order));
    bench.run(Flow.FULFILMENT);

    SyncReport late = bench.later(Duration.ofMinutes(31), Flow.FULFILMENT);
    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(late.text()).contains("no tracking code came in time");
    bench.warehouse.floor().addTracking(Long.toString(order), "T1");
    bench.run(Flow.FULFILMENT);

    assertThat(tracking(order)).isEqualTo("T1");
    assertThat(bench.shop.emails(order)).hasSize(1);
  }

  /** S087. */
  @Test
  void aSecondParcelTheNextDayIsAddedAndTheFirstStays() {
    append();
    long order = sentToWarehouse();
    leaves(order, "T1");
    bench.run(Flow.FULFILMENT);
    bench.clock.advance(Duration.ofDays(1));
    bench.warehouse.floor().addTracking(Long.toString(order), "T2");

    bench.run(Flow.FULFILMENT);

    assertThat(tracking(order)).isEqualTo("T1, T2");
    assertThat(bench.shop.calls().count(PATCH)).isEqualTo(1);
    assertThat(bench.shop.emails(order)).hasSize(1);
  }

  /** S020. */
  @Test
  void aSentOrderWhoseRecordWasOnceUnreadableIsCompletedLater() {
    long order = sentToWarehouse(o -> o.line("A", 1));
    leaves(order, "T1");
    bench.warehouse.faults().next("GET /orders", Fault.malformedPage(0));
    bench.run(Flow.FULFILMENT);

    bench.roundLater();
    bench.roundLater();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
  }

  /** S092, B11, B27. */
  @Test
  void aStatusThatNobodyClassifiedDoesNothingAndHoldsNoOtherUp() {
    long odd = sentToWarehouse();
    long other = sentToWarehouse();
    bench.warehouse.floor().status(Long.toString(odd), 777);
    leaves(other, "T2");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.held()).containsEntry(ReasonCode.STATUS_UNKNOWN, 1);
    assertThat(report.text()).contains("777").contains("classify the status");
    assertThat(bench.statusHere(odd)).isEqualTo("OPEN");
    assertThat(bench.statusHere(other)).isEqualTo("COMPLETED");
  }

  /** S092, B27. */
  @Test
  void aCustomStatusMeansWhatTheSettingsSay() {
    bench.rewire(
        wiring ->
            wiring.warehouse =
                OngoingSettings.builder()
                    .statuses(
                        OrderStatuses.builder()
                            .shipped(new TreeSet<>(List.of(425, 450, 451, 460)))
                            .build()));
    long order = sentToWarehouse();
    leaves(order, "T1");
    bench.warehouse.floor().status(Long.toString(order), 460);

    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
  }

  /** S093, B28. */
  @Test
  void anOrderThatLeftInPartStaysOpenVisibly() {
    long order = sentToWarehouse();
    String row = bench.there(order).at("/orderLines/0/rowNumber").asText();
    bench.warehouse.floor().pick(Long.toString(order), Map.of(row, 1));
    leaves(order, "T1");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.held()).containsEntry(ReasonCode.PARTLY_SENT, 1);
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
    bench.shop.clerk().completeOrder(order);
  }

  /** B23. */
  @Test
  void anOrderThatLeftAlthoughItWasCancelledIsAConflict() {
    long order = sentToWarehouse();
    leaves(order, "T1");
    bench.shop.clerk().cancelOrder(order);

    bench.run(Flow.ORDERS);
    bench.run(Flow.FULFILMENT);

    assertThat(bench.holds()).contains(ReasonCode.SHIPPED_AFTER_CANCEL);
    assertThat(bench.statusHere(order)).isEqualTo("CANCELLED");
    assertThat(bench.writes()).isZero();
  }

  /** B5. */
  @Test
  void anOrderOfAnotherChannelIsNoneOfOurs() {
    long order = sentToWarehouse();
    bench.shop.clerk().completeOrder(order);
    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.calls().writes()).isZero();
    assertThat(bench.holds()).isEmpty();
  }
}
