// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.MyCashflowSettings.OpenCashOnDelivery;
import dev.silta.sandbox.http.Fault;
import dev.silta.sandbox.mycashflow.OrderSpec;
import dev.silta.sync.SyncReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What integration tests found once, each in its shortest form. */
class FoundOverHttpTest {
  private static final String QUICK = "POST /orders/{id}/quick-process";
  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void close() {
    bench.close();
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

  /** S097: with no way to store the code, a person must be told. */
  @Test
  void anOrderWithTwoPaymentsDoesNotLoseItsTrackingSilently() {
    long order =
        sentToWarehouse(
            o ->
                o.line("A", 2)
                    .payment(p -> p.status("PAID").amount("15"))
                    .payment(p -> p.status("PAID").amount("5")));
    leaves(order, "T1");

    bench.run(Flow.FULFILMENT);
    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.holds()).containsExactly(ReasonCode.TRACKING_NOT_DELIVERED);
  }

  /** S098: between our look and our call. */
  @Test
  void anOrderThatTheClerkCompletesMeanwhileDoesNotLoseItsTrackingSilently() {
    long order = sentToWarehouse();
    leaves(order, "T1");
    bench
        .shop
        .faults()
        .beforeNth("GET /orders/{id}", 2, () -> bench.shop.clerk().completeOrder(order));

    bench.run(Flow.FULFILMENT);
    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.calls().count(QUICK)).isZero();
    assertThat(bench.holds()).containsExactly(ReasonCode.TRACKING_NOT_DELIVERED);
  }

  /** S097. */
  @Test
  void aPaymentThatCannotBeActivatedIsNotTriedEveryMinute() {
    long order = sentToWarehouse(o -> o.line("A", 1).payment(p -> p.status("PENDING_ACTIVATION")));
    bench.shop.switches().failActivation(order);
    leaves(order, "T1");

    for (int i = 0; i < 10; i++) {
      bench.later(Duration.ofMinutes(1), Flow.FULFILMENT);
    }

    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
    assertThat(bench.holds()).hasSize(1);
    assertThat(bench.shop.calls().count(QUICK)).isLessThanOrEqualTo(4);
    bench.shop.clerk().completeOrder(order);
  }

  /** S097. */
  @Test
  void openCashOnDeliveryIsCompletedOnceItIsPaid() {
    long order = cashOnDelivery();
    bench.run(Flow.FULFILMENT);
    bench.shop.clerk().setPaymentStatus(order, "PAID");

    bench.roundLater();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.holds()).isEmpty();
  }

  /** S097. */
  @Test
  void openCashOnDeliveryIsCompletedWhereThatIsAllowed() {
    long order = cashOnDelivery();
    bench.run(Flow.FULFILMENT);
    bench.rewire(
        wiring ->
            wiring.shop =
                MyCashflowSettings.builder()
                    .from(wiring.shop)
                    .openCashOnDelivery(OpenCashOnDelivery.ALLOWED)
                    .build());

    bench.roundLater();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.holds()).isEmpty();
  }

  /** S098: and the shop has no call for tracking codes. */
  @Test
  void aTrackingCodeThatCannotBeStoredIsShownUntilAClerkEntersIt() {
    long order = sentToWarehouse();
    leaves(order, "T1");
    bench.shop.clerk().completeOrder(order);
    bench.run(Flow.FULFILMENT);
    assertThat(bench.holds()).containsExactly(ReasonCode.TRACKING_NOT_DELIVERED);

    var shipments = bench.here(order).withArray("shipments");
    ((ObjectNode) shipments.get(0)).put("tracking_code", "T1");
    bench.shop.clerk().editOrder(order, o -> o.set("shipments", shipments));
    bench.roundLater();

    assertThat(bench.holds()).isEmpty();
  }

  private List<Long> orders(int count) {
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bench.clock.advance(Duration.ofSeconds(1));
      ids.add(bench.order(o -> o.line("A", 1)));
    }
    return ids;
  }

  /** S019: the newest order breaks the list. */
  @Test
  void theNewestOrderMayBreakTheListToo() {
    bench.run(Flow.ORDERS);
    List<Long> ids = orders(7);
    bench.shop.switches().poison(ids.get(6));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).isNotEmpty();
    assertThat(bench.warehouse.orderCount()).isEqualTo(6);
    bench.shop.switches().cure(ids.get(6));
  }

  /** S001 and S085: found by a random history. */
  @Test
  void anOrderThatLeavesBeforeItsLostPushIsAdoptedIsCompletedAllTheSame() {
    long order = bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.lostResponse());
    bench.warehouse.faults().next("GET /orders", Fault.none());
    bench.warehouse.faults().times("GET /orders", 3, Fault.statusBefore(503));
    bench.run(Flow.ORDERS);
    leaves(order, "T1");
    bench.run(Flow.FULFILMENT);
    bench.later(Duration.ofMinutes(10), Flow.FULFILMENT);
    bench.run(Flow.ORDERS);

    bench.roundLater();
    bench.roundLater();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
  }

  /** S008: going live beside orders that are there already, fulfilment first. */
  @Test
  void anAdoptedOrderThatHasLeftIsCompleted() {
    long order = sentToWarehouse(o -> o.line("A", 1));
    leaves(order, "T1");
    bench.losesItsStore();
    bench.run(Flow.FULFILMENT);
    bench.later(Duration.ofMinutes(10), Flow.FULFILMENT);
    bench.run(Flow.CATALOGUE);
    bench.run(Flow.ORDERS);

    bench.roundLater();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
  }

  /** Every document of a file ends. */
  @Test
  void anInvoiceWithoutArticlesIsAccountedFor() throws Exception {
    var file = java.nio.file.Files.createTempFile("retail", ".csv");
    java.nio.file.Files.writeString(
        file,
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
            + "600012,70002,TIN BOX,10,12/1/2010 10:24,4.25,90010,Finland\n"
            + "600013,D,Discount,-1,12/1/2010 10:30,2.00,90010,Finland\n");

    var result = new CsvRun(System.err).run(file);

    assertThat(result.outcomes()).doesNotContainKey("unaccounted for");
  }

  /** S111: which side, and what to do. */
  @Test
  void aReportOfRefusedCredentialsNamesTheSideAndWhatToDo() {
    bench.order();
    bench.rewire(wiring -> wiring.shopKey = "wrong");

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.text()).containsIgnoringCase("mycashflow").contains("credentials");
  }
}
