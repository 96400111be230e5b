// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.OrderStatus;
import dev.silta.flow.StatusText;
import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.testkit.WarehouseRules.Changes;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The warehouse makes two orders out of one: what is there goes now, the rest later. To the shop it
 * stays one order. After each case a further round must write nothing.
 */
class SplitOrdersTest {
  private final Bench bench = Bench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    bench.later(Duration.ofMinutes(11), Flow.ORDERS);
    bench.run(Flow.FULFILMENT);
    bench.run(Flow.STOCK);
    bench.forgetCalls();
    for (Flow flow : Flow.values()) {
      bench.later(Duration.ofMinutes(11), flow);
    }
    assertThat(bench.writes()).isZero();
  }

  /** B28. */
  @Test
  void theOrderIsCompletedWhenAllPartsHaveLeftWithTheCodesOfAll() {
    split("1001", "2");
    bench.warehouse.floor().ship("1001", "T1");
    assertThat(bench.run(Flow.FULFILMENT).held()).containsEntry(ReasonCode.PARTLY_SENT, 1);
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);

    bench.warehouse.floor().ship("1001-2", "T2");
    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1", "T2");
    assertThat(bench.shop.clerk().mails("1001")).hasSize(1);
  }

  @Test
  void whicheverPartLeavesFirstTheOtherIsWaitedFor() {
    split("1001", "1");
    bench.run(Flow.FULFILMENT);
    bench.warehouse.floor().ship("1001-2", "T2");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);
    assertThat(bench.holds()).contains(ReasonCode.PARTLY_SENT);
  }

  @Test
  void stockIsNotTouchedByASplit() {
    bench.run(Flow.STOCK);
    split("1001", "2");
    bench.run(Flow.FULFILMENT);
    bench.run(Flow.ORDERS);
    bench.forgetCalls();

    bench.run(Flow.STOCK);

    assertThat(bench.writes()).isZero();
    assertThat(bench.shop.clerk().balance("B")).isEqualTo(Quantity.of(9));
  }

  @Test
  void anEditOfASplitOrderIsBlockedVisibly() {
    split("1001", "2");
    bench.run(Flow.FULFILMENT);
    bench.shop.clerk().edit("1001", order -> order.street("Toinen katu 2"));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.EDIT_BLOCKED, 1);
    assertThat(report.waiting())
        .extracting(Held::detail)
        .allMatch(detail -> detail.contains("split into [1001, 1001-2]"));
  }

  /** B20. */
  @Test
  void aCancellationReachesAllParts() {
    split("1001", "2");
    bench.run(Flow.FULFILMENT);
    bench.shop.clerk().cancel("1001");

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isZero();
    assertThat(bench.warehouse.floor().liveOrders("1001-2")).isZero();
    assertThat(bench.holds()).isEmpty();
  }

  /** B5. */
  @Test
  void anOrderOfSomebodyElseWithSuchANumberIsNoPart() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().addForeignOrder(anOrderOf("1001-2", "A", 7).build());
    bench.warehouse.floor().ship("1001-2", "T9").ship("1001", "T1");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.left()).containsEntry(ReasonCode.FOREIGN_REFERENCE, 1);
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1");
  }

  @Test
  void theStatusCountsAllParts() {
    split("1001", "2");
    bench.run(Flow.FULFILMENT);
    bench.warehouse.floor().waitForGoods("1001-2");

    OrderStatus status = bench.engine().desk().status(new OrderNumber("1001")).orElseThrow();

    assertThat(status.text()).contains(StatusText.WAITING_FOR_COLLECTION);
    assertThat(status.rawStatus()).contains("received, 1001-2 waiting_for_goods");
  }

  /** Option 10 of some warehouses is off: orders take no changes, but can be cancelled. */
  @Test
  void anOrderThatTakesNoChangesCanStillBeCancelled() {
    bench.warehouse.rules().changes(Changes.REFUSED);
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.shop.clerk().edit("1001", order -> order.street("Toinen katu 2"));
    assertThat(bench.run(Flow.ORDERS).held()).containsEntry(ReasonCode.EDIT_BLOCKED, 1);
    bench.shop.clerk().cancel("1001");

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.floor().order("1001").stage()).isEqualTo(FulfilmentStage.CANCELLED);
    assertThat(bench.holds()).isEmpty();
  }

  private void split(String number, String line) {
    bench.shop.clerk().place(anOrder(number));
    bench.run(Flow.ORDERS);
    bench.run(Flow.FULFILMENT);
    bench.warehouse.floor().split(number, "-2", line);
  }
}
