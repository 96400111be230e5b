// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.FieldValues;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.sync.Hint.OrderChanged;
import dev.silta.testkit.OrderSketch;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that come early, late, twice or never. L2: a further run writes nothing. */
class EventsTest {
  private static final Hint CHANGED = new OrderChanged(new OrderNumber("1001"));
  private final Bench bench = Bench.withArticles();

  @BeforeEach
  void anOrderWithPricesIsAtTheWarehouse() {
    bench
        .shop
        .clerk()
        .place(
            anOrderOf("1001")
                .line("A", 2, line -> line.unitPrice("19.90").vatRate("25.5").note("Engrave"))
                .line("B", 1)
                .pickupPoint("00100-1")
                .remark("Ring the bell")
                .total("59.70"));
    bench.run(Flow.ORDERS);
    bench.forgetCalls();
  }

  @AfterEach
  void aFurtherRunWritesNothing() {
    bench.comesToRest(Duration.ofMinutes(11), Flow.ORDERS);
  }

  /** S038, B18: each bit says whether the event of that edit comes right after it. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void whicheverEventsOfABurstComeTheEndIsTheLastState(int events) {
    List<Consumer<OrderSketch>> edits =
        List.of(
            order -> order.street("Uusikatu 5"),
            order -> order.phone("+358000000001"),
            order -> order.changeLine(secondLine(), line -> line.quantity(3)));
    for (int edit = 0; edit < edits.size(); edit++) {
      bench.clock.advance(Duration.ofMillis(600));
      bench.shop.clerk().edit("1001", edits.get(edit));
      if ((events & 1 << edit) != 0) {
        bench.engine().hint(CHANGED);
      }
    }

    bench.run(Flow.ORDERS);

    assertThat(there()).isEqualTo(wanted());
    assertThat(bench.holds()).isEmpty();
  }

  /** B18: the value that is gone back to is written again, though it was written before. */
  @Test
  void aChangeThatIsTakenBackArrivesToo() {
    FieldValues before = there();
    String street = bench.shop.clerk().order("1001").consignee().street().orElseThrow();
    for (String next : List.of("Uusikatu 5", street, "Uusikatu 5", street)) {
      bench.clock.advance(Duration.ofSeconds(1));
      bench.shop.clerk().edit("1001", order -> order.street(next));
      bench.run(Flow.ORDERS);
      assertThat(there()).isEqualTo(wanted());
    }

    assertThat(there()).isEqualTo(before);
    assertThat(bench.warehouse.calls().of("updateOrder")).isEqualTo(4);
  }

  /** S043, B15: an event carries a number; all else is read. */
  @Test
  void anEventWithoutPricesBlanksNothing() {
    FieldValues before = there();
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));

    bench.engine().hint(CHANGED);

    assertThat(before.differences(there())).containsExactly("consignee.street");
    assertThat(there()).isEqualTo(wanted());
    assertThat(there().asMap().values()).contains("25.5", "Ring the bell", "00100-1");
  }

  private String secondLine() {
    return bench.shop.clerk().order("1001").lines().get(1).id();
  }

  private FieldValues there() {
    return bench.warehouse.floor().order("1001").content();
  }

  private FieldValues wanted() {
    return bench.warehouse.contentOf(bench.shop.clerk().order("1001"));
  }
}
