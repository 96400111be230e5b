// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.http.Fault;
import dev.silta.sync.SyncReport;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages of orders that move, overflow, break or lie. Fifty orders make a page. */
class OrderReadingOverHttpTest {
  /** The first call asks which version serves orders. */
  private static final int PAGE_TWO = 3;

  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
      assertThat(bench.holds()).isEmpty();
      assertThat(bench.warehouse.orderCount()).isEqualTo(bench.shop.orders().size());
    }
  }

  /** Places orders of one A each, so many seconds apart. */
  private List<Long> orders(int count, int seconds) {
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bench.clock.advance(Duration.ofSeconds(seconds));
      ids.add(bench.order(o -> o.line("A", 1)));
    }
    return ids;
  }

  /** B9. */
  @Test
  void anOrderThatChangesWhileThePagesAreReadIsNeitherLostNorDoubled() {
    List<Long> ids = orders(120, 1);
    bench
        .shop
        .faults()
        .beforeNth(
            "GET /orders",
            PAGE_TWO,
            () -> {
              bench.clock.advance(Duration.ofSeconds(1));
              bench.shop.clerk().editOrder(ids.get(3), o -> o.editLine(0, l -> l.quantity(2)));
            });

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.orderCount()).isEqualTo(120);
    assertThat(bench.created()).isEqualTo(120);
    assertThat(bench.there(ids.get(3)).at("/orderLines/0/orderedNumberOfItems").asInt())
        .isEqualTo(2);
  }

  /** B9. */
  @Test
  void anOrderThatIsClosedWhileThePagesAreReadShiftsNoneOut() {
    List<Long> ids = orders(120, 1);
    long elsewhere = ids.get(0);
    bench
        .shop
        .faults()
        .beforeNth("GET /orders", PAGE_TWO, () -> bench.shop.clerk().cancelOrder(elsewhere));

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.orderCount()).isEqualTo(120);
    assertThat(bench.statusThere(elsewhere)).isEqualTo(1000);
  }

  /** B8. */
  @Test
  void moreThanAPageOfOrdersInTheSameSecondAllGo() {
    bench.order();
    bench.run(Flow.ORDERS);
    orders(120, 0);

    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isEqualTo(121);
    assertThat(bench.warehouse.orderCount()).isEqualTo(121);
  }

  /** S019, B11. */
  @Test
  void anOrderThatBreaksTheListHoldsNoOtherUp() {
    List<Long> ids = orders(7, 1);
    bench.shop.switches().poison(ids.get(3));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.ending()).isEqualTo(Ending.DONE);
    assertThat(report.held()).containsOnlyKeys(ReasonCode.SCHEMA_MISMATCH);
    assertThat(report.text()).contains("the server fails on order");
    assertThat(bench.warehouse.orderCount()).isEqualTo(6);
    bench.shop.switches().cure(ids.get(3));
    bench.later(Duration.ofMinutes(11), Flow.ORDERS);
    assertThat(bench.warehouse.orderCount()).isEqualTo(7);
  }

  /** S020, B11. */
  @Test
  void aRecordThatIsNotAsDocumentedIsHeldByItsIdAndTheOthersGo() {
    List<Long> ids = orders(5, 1);
    bench.shop.faults().always("GET /orders", Fault.malformedPage(2, "total"));

    SyncReport report = bench.run(Flow.ORDERS);
    bench.shop.faults().clear();

    assertThat(report.held()).containsOnlyKeys(ReasonCode.SCHEMA_MISMATCH);
    assertThat(report.waiting().get(0).subject()).isEqualTo(Long.toString(ids.get(2)));
    assertThat(report.waiting().get(0).detail()).contains("total");
    assertThat(bench.warehouse.orderCount()).isEqualTo(4);
    bench.later(Duration.ofMinutes(11), Flow.ORDERS);
    assertThat(bench.warehouse.orderCount()).isEqualTo(5);
  }

  /** S020: a record without an id cannot be looked at alone. */
  @Test
  void aRecordWithoutAnIdIsReadAgainWithItsPage() {
    orders(5, 1);
    bench.shop.faults().always("GET /orders", Fault.malformedPage(2));

    SyncReport report = bench.run(Flow.ORDERS);
    bench.shop.faults().clear();

    assertThat(report.held()).containsOnlyKeys(ReasonCode.SCHEMA_MISMATCH);
    assertThat(bench.warehouse.orderCount()).isEqualTo(4);
    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.orderCount()).isEqualTo(5);
  }

  /** B9. */
  @Test
  void aReadThatBreaksOffGoesOnInTheNextRun() {
    orders(120, 1);
    bench.shop.faults().next("GET /orders", Fault.none());
    bench.shop.faults().times("GET /orders", 6, Fault.statusBefore(503));

    SyncReport first = bench.run(Flow.ORDERS);
    bench.shop.faults().clear();
    bench.run(Flow.ORDERS);

    assertThat(first.ending()).isEqualTo(Ending.STOPPED);
    assertThat(bench.created()).isEqualTo(120);
    assertThat(bench.warehouse.orderCount()).isEqualTo(120);
  }

  /** S018. */
  @Test
  void aReconciliationAfterwardsFindsNothingMissed() {
    orders(60, 1);
    bench.run(Flow.ORDERS);

    SyncReport audit = bench.engine().audit().sendMissed();

    assertThat(audit.changes()).isEmpty();
    assertThat(audit.read()).isGreaterThanOrEqualTo(60);
  }
}
