// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.store.ConnectionId;
import dev.silta.sync.SyncEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * B4: two shops whose order numbers are the same share a merchant: their prefixes keep them apart.
 */
class TwoShopsTest {
  private final OgoshipBench bench = OgoshipBench.withArticles();
  private final MyCashflowServer second = MyCashflowServer.start(bench.clock);
  private final SyncEngine other;

  TwoShopsTest() {
    bench.rewire(wiring -> wiring.settings.referencePrefix("FI-"));
    second.switches().quirks(false);
    second.seed().shippingMethod(OgoshipBench.HOME, "posti_home");
    second.seed().paymentMethod(OgoshipBench.CARD, "CARD");
    second
        .seed()
        .product(
            p ->
                p.code("A").name("Article A").price("10").stock(10).supplier(OgoshipBench.POTTERY));
    OgoshipWiring wiring = new OgoshipWiring(bench.sandbox, bench.clock);
    wiring.connection = ConnectionId.of("second-shop");
    wiring.shopServer = second;
    wiring.settings.referencePrefix("SE-");
    other = bench.add(wiring.engine(bench.store));
    bench.round();
  }

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench;
        second) {
      bench.roundLater();
      second.calls().reset();
      bench.comesToRest();
      second.calls().reset();
      bench.roundLater();
      assertThat(second.calls().writes()).isZero();
    }
  }

  private long orderInTheSecondShop(long number) {
    return second
        .seed()
        .order(
            o ->
                o.id(number)
                    .customer(
                        p ->
                            p.name("Astrid", "Påhittad")
                                .address("Påhittsgatan 2", "11120", "Stockholm", "SE")
                                .phone("+46 00 000 0000")
                                .email("astrid@example.test"))
                    .shippingMethod(OgoshipBench.HOME)
                    .paymentMethod(OgoshipBench.CARD)
                    .line("A", 3));
  }

  private String status(MyCashflowServer shop, long order) {
    return shop.order(order).orElseThrow().path("status").asText();
  }

  @Test
  void theSameNumberInBothShopsIsTwoOrdersAndEachShopHearsOfItsOwn() {
    long order = bench.order(o -> o.line("A", 2));
    assertThat(orderInTheSecondShop(order)).isEqualTo(order);
    bench.run(Flow.ORDERS);
    other.run(Flow.ORDERS);
    assertThat(OgoshipBench.lines(bench.ogoship.order("FI-" + order).orElseThrow()))
        .containsExactly("2 A");
    assertThat(OgoshipBench.lines(bench.ogoship.order("SE-" + order).orElseThrow()))
        .containsExactly("3 A");

    bench.ogoship.floor().ship("SE-" + order, "JJ2");
    bench.roundLater();

    assertThat(status(bench.shop, order)).isEqualTo("OPEN");
    assertThat(status(second, order)).isEqualTo("COMPLETED");
    assertThat(bench.holds()).isEmpty();
    assertThat(other.desk().holds()).isEmpty();
  }

  @Test
  void bothShopsSellWhatIsLeft() {
    orderInTheSecondShop(9_001);
    other.run(Flow.ORDERS);

    bench.roundLater();

    assertThat(bench.balance("A")).isEqualTo(7);
    assertThat(second.stock("A").orElseThrow().path("balance").asInt()).isEqualTo(7);
  }
}
