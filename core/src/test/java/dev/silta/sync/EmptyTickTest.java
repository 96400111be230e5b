// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import java.time.Duration;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** L7: a tick with nothing to do costs the same, whatever the shop has and has had. */
class EmptyTickTest {

  @ParameterizedTest
  @EnumSource(Flow.class)
  void theCallsOfATickDoNotGrowWithCatalogueAndPast(Flow flow) {
    TreeMap<String, Integer> small = callsOfATick(flow, 4);

    assertThat(callsOfATick(flow, 120)).isEqualTo(small);
    assertThat(small.values()).containsOnly(1);
  }

  /** L2: nothing is recorded either, but how far was read. */
  @ParameterizedTest
  @EnumSource(Flow.class)
  void aTickWithNothingToDoRecordsNothing(Flow flow) {
    Bench bench = atRest(4);
    WatchedStore store = new WatchedStore(bench.store);

    bench.engine(store).run(flow);

    assertThat(store.writes())
        .isNotEmpty()
        .allSatisfy(write -> assertThat(write).containsAnyOf("stream ", "lease "));
  }

  private static TreeMap<String, Integer> callsOfATick(Flow flow, int size) {
    Bench bench = atRest(size);
    bench.run(flow);
    assertThat(bench.writes()).isZero();
    TreeMap<String, Integer> calls = new TreeMap<>(bench.shop.calls().counts());
    calls.putAll(bench.warehouse.calls().counts());
    return calls;
  }

  /** A shop whose orders are done: half of them completed, half of them cancelled. */
  private static Bench atRest(int size) {
    Bench bench = new Bench();
    for (int number = 1; number <= size; number++) {
      bench.shop.clerk().put(anArticle("A" + number).onHand(10));
      bench.warehouse.floor().receive("A" + number, 10);
    }
    everyFlow(bench);
    for (int number = 1; number <= size; number++) {
      bench.shop.clerk().place(anOrderOf("n" + number, "A" + number, 1));
    }
    everyFlow(bench);
    for (int number = 1; number <= size; number++) {
      if (number % 2 == 0) {
        bench.warehouse.floor().ship("n" + number, "T" + number);
      } else {
        bench.shop.clerk().cancel("n" + number);
      }
    }
    everyFlow(bench);
    everyFlow(bench);
    bench.clock.advance(Duration.ofHours(1));
    everyFlow(bench);
    bench.clock.advance(Duration.ofHours(1));
    bench.forgetCalls();
    return bench;
  }

  private static void everyFlow(Bench bench) {
    for (Flow flow : Flow.values()) {
      bench.run(flow);
    }
  }
}
