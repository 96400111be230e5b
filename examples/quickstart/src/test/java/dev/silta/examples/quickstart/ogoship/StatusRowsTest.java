// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.flow.OrderStatus;
import dev.silta.flow.OrderStatus.Action;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.mapping.OgoshipSettings.Transfer;
import dev.silta.sandbox.ogoship.Floor;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A11, A12 and A15: what the merchant sees of an order and can do about it. */
class StatusRowsTest {
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private static Arguments row(BiConsumer<Floor, String> work, String text, String raw) {
    return Arguments.of(work, text, raw);
  }

  static Stream<Arguments> whatHappensAtOgoship() {
    return Stream.of(
        row((floor, order) -> {}, "Waiting for collection and delivery", "new"),
        row(Floor::collect, "Waiting for collection and delivery", "collecting"),
        row((floor, order) -> floor.receive("A", -9), "Waiting for products", "pending"),
        row((floor, order) -> floor.ship(order, "JJ1"), "Delivered", "shipped"),
        row(Floor::draft, "Add order to OGOship for delivery", "draft"),
        row(Floor::cancel, "Delivery is cancelled", "cancelled"),
        row(StatusRowsTest::comesBack, "Customer has returned products", "returned"));
  }

  private static void comesBack(Floor floor, String order) {
    floor.ship(order, "JJ1");
    floor.returned(order);
  }

  @ParameterizedTest(name = "{2}: {1}")
  @MethodSource("whatHappensAtOgoship")
  void a11EachStatusOfOgoshipHasOneOfTheSixTexts(
      BiConsumer<Floor, String> work, String text, String raw) {
    long order = bench.order();
    if (raw.equals("pending")) {
      work.accept(bench.ogoship.floor(), Long.toString(order));
    }
    bench.run(Flow.ORDERS);
    if (!raw.equals("pending")) {
      work.accept(bench.ogoship.floor(), Long.toString(order));
    }

    assertThat(bench.status(order).english()).isEqualTo(text);
    assertThat(bench.status(order).rawStatus()).contains(raw);
  }

  @Test
  void a11AnOrderThatIsNotThereCanBeAdded() {
    bench.rewire(wiring -> wiring.settings.transfer(Transfer.BY_HAND));
    OrderStatus status = bench.status(bench.order());

    assertThat(status.english()).isEqualTo("Add order to OGOship for delivery");
    assertThat(status.finnish()).isEqualTo("Lisää tilaus palveluun OGOship toimitettavaksi");
    assertThat(status.action()).contains(Action.TRANSFER);
    assertThat(status.attention()).isFalse();
  }

  @Test
  void a12AddOrderTransfersItNow() {
    bench.rewire(wiring -> wiring.settings.transfer(Transfer.BY_HAND));
    long order = bench.order();

    bench.transfer(order);

    assertThat(bench.statusThere(order)).isEqualTo("new");
    assertThat(bench.status(order).action()).isEmpty();
  }

  @Test
  void a12UpdateChangesCompletesADeliveredOrderNow() {
    long order = bench.transferred();
    bench.ogoship.floor().ship(Long.toString(order));
    assertThat(bench.run(Flow.FULFILMENT).held()).containsEntry(ReasonCode.TRACKING_OVERDUE, 1);
    assertThat(bench.status(order).action()).contains(Action.UPDATE_SHOP);
    assertThat(bench.status(order).action().orElseThrow().english("OGOship"))
        .isEqualTo("Update changes to online store");

    bench.refresh(order);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.status(order).action()).isEmpty();
  }

  /** S053, B23. */
  @Test
  void a15ACancellationAtOgoshipIsShownAndTheShopsOrderIsUntouched() {
    long order = bench.transferred();
    bench.round();
    JsonNode before = bench.here(order);

    bench.ogoship.floor().cancel(Long.toString(order));
    bench.roundLater();

    assertThat(bench.holds()).contains(ReasonCode.CANCELLED_AT_WAREHOUSE);
    assertThat(bench.status(order).english()).isEqualTo("Delivery is cancelled");
    assertThat(bench.status(order).attention()).isTrue();
    assertThat(bench.here(order)).isEqualTo(before);
    bench.shop.clerk().cancelOrder(order);
    bench.roundLater();
    assertThat(bench.holds()).isEmpty();
  }

  /** B23. */
  @Test
  void a15AReturnIsShownAndTheShopsOrderIsUntouched() {
    long order = bench.transferred();
    bench.ogoship.floor().ship(Long.toString(order), "JJ1");
    bench.round();
    JsonNode before = bench.here(order);

    bench.ogoship.floor().returned(Long.toString(order));
    bench.roundLater();

    assertThat(bench.holds()).containsExactly(ReasonCode.RETURNED);
    assertThat(bench.status(order).english()).isEqualTo("Customer has returned products");
    assertThat(bench.status(order).attention()).isTrue();
    assertThat(bench.here(order)).isEqualTo(before);
  }

  @Test
  void a15ReturnedPiecesComeBackIntoTheBalanceWhenTheyAreShelved() {
    long order = bench.transferred();
    bench.ogoship.floor().ship(Long.toString(order), "JJ1");
    bench.round();
    bench.ogoship.floor().returned(Long.toString(order));
    bench.roundLater();
    assertThat(bench.balance("A")).isEqualTo(8);

    bench.ogoship.floor().handleReturn(Long.toString(order));
    bench.roundLater();

    assertThat(bench.balance("A")).isEqualTo(10);
  }
}
