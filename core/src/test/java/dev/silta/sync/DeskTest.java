// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.OrderSettings;
import dev.silta.flow.OrderSettings.Transfer;
import dev.silta.flow.OrderStatus;
import dev.silta.flow.OrderStatus.Action;
import dev.silta.flow.StatusText;
import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.testkit.ManualClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A7, A11, A12: what a person sees of one order, and does about it. */
class DeskTest {
  private final Bench bench = Bench.withArticles();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "RECEIVED, WAITING_FOR_COLLECTION, false, -",
        "PICKING, WAITING_FOR_COLLECTION, false, -",
        "PICKED, WAITING_FOR_COLLECTION, false, -",
        "TROUBLE, WAITING_FOR_COLLECTION, true, -",
        "WAITING_FOR_GOODS, WAITING_FOR_PRODUCTS, false, -",
        "SHIPPED, DELIVERED, false, UPDATE_SHOP",
        "DELIVERED, DELIVERED, false, UPDATE_SHOP",
        "PARKED, ADD_FOR_DELIVERY, true, TRANSFER",
        "CANCELLED, CANCELLED, true, -",
        "RETURNED, RETURNED, true, -",
        "UNKNOWN, WAITING_FOR_COLLECTION, true, -"
      })
  void everyStageHasOneOfTheSixTexts(
      FulfilmentStage stage, StatusText text, boolean attention, Action action) {
    placed();
    bench.warehouse.floor().status("1001", stage, "raw " + stage);

    OrderStatus status = status();

    assertThat(status.text()).contains(text);
    assertThat(status.attention()).isEqualTo(attention);
    assertThat(status.action()).isEqualTo(Optional.ofNullable(action));
    assertThat(status.rawStatus()).contains("raw " + stage);
  }

  @Test
  void anOrderThatIsNotThereCanBeAdded() {
    bench.shop.clerk().place(anOrder("1001"));

    OrderStatus status = status();

    assertThat(status.english()).isEqualTo("Add order to FakeShip for delivery");
    assertThat(status.finnish()).isEqualTo("Lisää tilaus palveluun FakeShip toimitettavaksi");
    assertThat(status.action()).contains(Action.TRANSFER);
    assertThat(status.attention()).isFalse();
    assertThat(status.rawStatus()).isEmpty();
  }

  @Test
  void whyATransferWouldNotWorkIsShown() {
    bench.shop.clerk().place(anOrderOf("1001").line("", 1, line -> {}));

    assertThat(status().attention()).isTrue();
    assertThat(status().reason()).contains(ReasonCode.SKU_MISSING);
  }

  @Test
  void anOrderWithoutGoodsIsNotApplicable() {
    bench.shop.clerk().place(anOrderOf("1001").line("A", 1, line -> line.kind(LineKind.DIGITAL)));

    assertThat(status().text()).isEmpty();
    assertThat(status().attention()).isFalse();
    assertThat(status().english()).isEqualTo("NOTHING_TO_SEND");
  }

  @Test
  void anOrderThatDisappearedAtTheWarehouseNeedsAttention() {
    placed();
    bench.warehouse.floor().remove("1001");

    assertThat(status().attention()).isTrue();
    assertThat(status().reason()).contains(ReasonCode.MISSING_AT_WAREHOUSE);
  }

  @Test
  void anOrderThatTheShopDoesNotHaveHasNoStatus() {
    assertThat(bench.engine().desk().status(new OrderNumber("9"))).isEmpty();
  }

  @Test
  void aLookAtTheStatusWritesNothing() {
    placed();
    bench.forgetCalls();

    status();

    assertThat(bench.writes()).isZero();
  }

  @Test
  void withAutomaticTransferOffOnlyAPersonSendsAnOrder() {
    bench.orders(
        OrderSettings.builder()
            .transfer(Transfer.BY_HAND)
            .placedSince(ManualClock.START.minus(Duration.ofDays(1))));
    bench.shop.clerk().place(anOrder("1001")).place(anOrder("1002"));
    SyncReport automatic = bench.run(Flow.ORDERS);

    bench.transfer("1001");

    assertThat(automatic.left()).containsEntry(ReasonCode.BY_HAND_ONLY, 2);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.warehouse.floor().liveOrders("1002")).isZero();
  }

  @Test
  void changesOfAnOrderSentByHandFollowByThemselves() {
    bench.orders(
        OrderSettings.builder()
            .transfer(Transfer.BY_HAND)
            .placedSince(ManualClock.START.minus(Duration.ofDays(1))));
    bench.shop.clerk().place(anOrder("1001"));
    bench.transfer("1001");
    bench.shop.clerk().edit("1001", order -> order.street("Toinen katu 2"));

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.floor().order("1001").content().get("consignee.street"))
        .contains("Toinen katu 2");
  }

  @Test
  void aParkedOrderIsReleasedByATransferAndByNothingElse() {
    placed();
    bench.warehouse.floor().park("1001");
    bench.run(Flow.FULFILMENT);
    bench.run(Flow.ORDERS);
    assertThat(bench.warehouse.floor().order("1001").stage()).isEqualTo(FulfilmentStage.PARKED);
    assertThat(bench.holds()).containsExactly(ReasonCode.PARKED_AT_WAREHOUSE);

    bench.transfer("1001");
    bench.run(Flow.FULFILMENT);

    assertThat(bench.warehouse.floor().order("1001").stage()).isEqualTo(FulfilmentStage.RECEIVED);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  @Test
  void aParkedOrderIsNotOffered() {
    bench.run(Flow.STOCK);
    placed();
    bench.warehouse.floor().park("1001");

    bench.run(Flow.FULFILMENT);
    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().balance("A"))
        .isEqualTo(bench.warehouse.floor().sellable("A").minus(Quantity.of(2)));
  }

  /** B31: nor once the shop shows it again, though nothing about it has changed. */
  @Test
  void aParkedOrderThatIsLookedAtAgainIsNotOffered() {
    bench.run(Flow.STOCK);
    placed();
    bench.warehouse.floor().park("1001");
    bench.run(Flow.FULFILMENT);

    bench.shop.clerk().touch("1001");
    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().balance("A"))
        .isEqualTo(bench.warehouse.floor().sellable("A").minus(Quantity.of(2)));
  }

  @Test
  void anUpdateByHandCompletesASentOrderAtOnce() {
    placed();
    bench.warehouse.floor().ship("1001");
    assertThat(bench.run(Flow.FULFILMENT).held()).containsEntry(ReasonCode.TRACKING_OVERDUE, 1);

    SyncReport report =
        bench.engine().desk().refresh(new OrderNumber("1001"), "test", "customer asks");

    assertThat(report.changeCount()).isEqualTo(1);
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(status().action()).isEmpty();
  }

  @Test
  void anUpdateByHandOfAnOrderThatWasNotSentDoesNothing() {
    placed();

    SyncReport report =
        bench.engine().desk().refresh(new OrderNumber("1001"), "test", "customer asks");

    assertThat(report.changeCount()).isZero();
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);
  }

  private void placed() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.run(Flow.FULFILMENT);
  }

  private OrderStatus status() {
    return bench.engine().desk().status(new OrderNumber("1001")).orElseThrow();
  }
}
