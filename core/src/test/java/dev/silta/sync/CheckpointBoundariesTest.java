// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.Capabilities.Create;
import dev.silta.model.Flow;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** B8, measure R5: nothing is lost where one read of a feed ends and the next begins. */
class CheckpointBoundariesTest {
  private static final int PAGE = 50;
  private static final Duration ROUND = Duration.ofMinutes(15);
  private final SmallWorld world = new SmallWorld(Create.REFUSES_DUPLICATES, "A");

  @ParameterizedTest
  @ValueSource(ints = {2, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 2 * PAGE + 1, 500})
  void ordersOfOneTimeAcrossAPageEdgeAllGo(int orders) {
    world.run(Flow.ORDERS);
    world.clock.advance(ROUND);
    place(0, orders);

    world.run(Flow.ORDERS);

    assertThat(lost(orders)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 120})
  void anOrderThatBecomesVisibleLateGoes(int seconds) {
    world.shop.orderFeed().hide("0");
    place(0, 2);
    world.run(Flow.ORDERS);
    assertThat(lost(2)).containsExactly("0");
    world.clock.advance(Duration.ofSeconds(seconds));
    world.run(Flow.ORDERS);
    world.shop.orderFeed().reveal("0");

    world.run(Flow.ORDERS);

    assertThat(lost(2)).isEmpty();
  }

  @Test
  void ordersThatMoveToTheEndWhilePagesAreReadGo() {
    world.shop.orderFeed().pageSize(2);
    place(0, 6);
    for (String order : List.of("0", "2", "4")) {
      world.shop.faults().after("orders", () -> world.shop.clerk().touch(order));
      world.run(Flow.ORDERS);
    }

    assertThat(lost(6)).isEmpty();
  }

  @Test
  void aChangeWhilePagesAreReadIsSeen() {
    world.shop.orderFeed().pageSize(2);
    place(0, 6);
    world.shop.faults().after("orders", this::moveTheFirst);

    world.run(Flow.ORDERS);
    world.run(Flow.ORDERS);

    assertThat(world.warehouse.floor().order("0").content().get("consignee.street"))
        .contains("Uusikatu 2");
  }

  private void moveTheFirst() {
    world.clock.advance(Duration.ofSeconds(1));
    world.shop.clerk().edit("0", order -> order.street("Uusikatu 2"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-60, -5, 5, 60})
  void aHostWhoseClockIsWrongLosesNothing(int minutes) {
    world.engineClock(Clock.offset(world.clock, Duration.ofMinutes(minutes)));
    place(0, 1);
    world.run(Flow.ORDERS);
    world.clock.advance(ROUND);
    place(1, 2);

    world.run(Flow.ORDERS);

    assertThat(lost(2)).isEmpty();
  }

  /** Servers tell times to the second. */
  @Test
  void anOrderOfTheVerySecondInWhichAReadBeganGoes() {
    place(0, 1);
    world.run(Flow.ORDERS);
    place(1, 2);
    world.clock.advance(ROUND);

    world.run(Flow.ORDERS);

    assertThat(lost(2)).isEmpty();
  }

  private void place(int from, int to) {
    IntStream.range(from, to)
        .forEach(order -> world.shop.clerk().place(anOrderOf(String.valueOf(order), "A", 1)));
  }

  private List<String> lost(int orders) {
    return IntStream.range(0, orders)
        .mapToObj(String::valueOf)
        .filter(order -> world.warehouse.floor().liveOrders(order) == 0)
        .toList();
  }
}
