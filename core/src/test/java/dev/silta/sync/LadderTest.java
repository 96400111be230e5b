// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderState;
import dev.silta.store.LinkKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * S092, B26: in whichever order news comes, nothing goes back. L2: a further run writes nothing.
 */
class LadderTest {
  private final Bench bench = Bench.withArticles();

  @AfterEach
  void aFurtherRunWritesNothing() {
    bench.comesToRest(Duration.ofMinutes(11), Flow.FULFILMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PICKING SHIPPED DELIVERED",
        "PICKING DELIVERED SHIPPED",
        "SHIPPED PICKING DELIVERED",
        "SHIPPED DELIVERED PICKING",
        "DELIVERED PICKING SHIPPED",
        "DELIVERED SHIPPED PICKING"
      })
  void theFurthestStageStays(String news) {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().addTracking("1001", "T1");
    for (String stage : news.split(" ")) {
      bench.clock.advance(Duration.ofSeconds(1));
      bench.warehouse.floor().status("1001", FulfilmentStage.valueOf(stage), stage);
      bench.run(Flow.FULFILMENT);
      bench.run(Flow.FULFILMENT);
    }

    assertThat(stage()).isEqualTo(FulfilmentStage.DELIVERED);
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(bench.shop.clerk().mails("1001")).hasSize(1);
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1");
  }

  /** A code that is blank later, or missing, is not taken from the shop. */
  @ParameterizedTest
  @ValueSource(strings = {"SHIPPED", "DELIVERED"})
  void aCodeThatIsGoneLaterStaysKnown(String stage) {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);
    bench.warehouse.floor().removeTracking("1001", "T1");
    bench.warehouse.floor().status("1001", FulfilmentStage.valueOf(stage), stage);

    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1");
  }

  private FulfilmentStage stage() {
    return bench.store.inTransaction(
        tx ->
            tx.links(Bench.CONNECTION, LinkKind.ORDER, List.of("1001"))
                .get(0)
                .stage()
                .orElseThrow());
  }
}
