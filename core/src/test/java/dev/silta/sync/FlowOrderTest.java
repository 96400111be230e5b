// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.FulfilmentSettings;
import dev.silta.flow.FulfilmentSettings.PartlySent;
import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * B31, S065: in whichever order a host runs the flows, the shop sells what the warehouse can sell,
 * at most a round after something happened.
 */
class FlowOrderTest {
  private final Bench bench = new Bench();

  static Stream<List<Flow>> orders() {
    return orders(List.of(Flow.values())).stream();
  }

  private static List<List<Flow>> orders(List<Flow> flows) {
    List<List<Flow>> all = new ArrayList<>();
    if (flows.isEmpty()) {
      all.add(List.of());
    }
    for (Flow first : flows) {
      List<Flow> rest = flows.stream().filter(flow -> flow != first).toList();
      for (List<Flow> order : orders(rest)) {
        all.add(Stream.concat(Stream.of(first), order.stream()).toList());
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("orders")
  void theBalanceIsTheTruthARoundAfterEachStep(List<Flow> round) {
    bench.fulfilment(FulfilmentSettings.builder().partlySent(PartlySent.COMPLETE));
    bench.shop.clerk().put(anArticle("A").onHand(20));
    bench.run(Flow.CATALOGUE);
    bench.warehouse.floor().receive("A", 20);
    twice(round, 0);

    bench.shop.clerk().place(anOrderOf("sent", "A", 2)).place(anOrderOf("off", "A", 3));
    bench
        .shop
        .clerk()
        .place(anOrderOf("short", "A", 4))
        .place(anOrderOf("unpaid", "A", 1).unpaid());
    twice(round, 1);

    bench.warehouse.floor().ship("sent", "T1");
    bench.shop.clerk().cancel("off");
    String line = bench.shop.clerk().order("short").lines().get(0).id();
    bench.warehouse.floor().pickPartly("short", line, 1).shipPicked("short", "T2");
    twice(round, 1);

    assertThat(bench.shop.clerk().balance("A")).isEqualTo(Quantity.of(16));
  }

  private void twice(List<Flow> round, long waiting) {
    for (int time = 0; time < 2; time++) {
      bench.clock.advance(Duration.ofMinutes(1));
      round.forEach(bench::run);
    }
    assertThat(bench.shop.clerk().balance("A"))
        .isEqualTo(bench.warehouse.floor().sellable("A").minus(Quantity.of(waiting)));
  }
}
