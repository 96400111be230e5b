// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.mapping.OgoshipSettings.Modification;
import dev.silta.sandbox.http.Fault;
import dev.silta.sync.Hint.OrderChanged;
import dev.silta.sync.SyncReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Orders that change after, or while, they are sent, where the merchant has option 10. L2: after
 * each case a further round writes nothing.
 */
class ChangeRowsTest {
  private static final String UPDATE = "PUT /Orders/{reference}";
  private final OgoshipBench bench = OgoshipBench.withArticles();

  ChangeRowsTest() {
    bench.ogoship.options().modificationThroughApi(true);
    bench.rewire(wiring -> wiring.settings.modification(Modification.ALLOWED));
  }

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private void move(long order, String street) {
    bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.street(street)));
  }

  private String streetThere(long order) {
    return bench.there(order).at("/customer/address1").asText();
  }

  /** S033, S043, B15: the message of the change carries the order's number only. */
  @Test
  void aNewAddressGoesThereAndNothingElseChanges() {
    long order = bench.transferred();
    JsonNode before = bench.there(order);
    bench.forgetCalls();
    move(order, "Toinen katu 2");

    bench.engine().hint(new OrderChanged(new OrderNumber(Long.toString(order))));

    assertThat(bench.calls(UPDATE)).hasSize(1);
    assertThat(streetThere(order)).isEqualTo("Toinen katu 2");
    JsonNode after = bench.there(order);
    for (String member : new String[] {"orderLines", "shippingCode", "priceTotal", "id"}) {
      assertThat(after.has(member)).as(member).isTrue();
      assertThat(after.path(member)).isEqualTo(before.path(member));
    }
    assertThat(after.at("/customer/phone")).isEqualTo(before.at("/customer/phone"));
  }

  /** S037. */
  @Test
  void aNoteAmongTheStaffWritesNothing() {
    long order = bench.transferred();
    bench.round();
    bench.forgetCalls();
    bench.shop.clerk().editOrder(order, o -> o.privateComment("soitettu"));

    bench.run(Flow.ORDERS);

    assertThat(bench.writes()).isEmpty();
  }

  /** S038, B18. */
  @Test
  void threeEditsAtOnceEndInTheLastState() {
    long order = bench.transferred();
    move(order, "Ensimmäinen katu 1");
    bench.engine().hint(new OrderChanged(new OrderNumber(Long.toString(order))));
    bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.phone("+358 00 000 0009")));
    bench.shop.clerk().editOrder(order, o -> o.editLine(0, line -> line.quantity(5)));
    move(order, "Viimeinen katu 3");

    bench.run(Flow.ORDERS);

    assertThat(streetThere(order)).isEqualTo("Viimeinen katu 3");
    assertThat(bench.there(order).at("/customer/phone").asText()).isEqualTo("+358000000009");
    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("5 A", "1 B");
    assertThat(bench.holds()).isEmpty();
  }

  /** S045. */
  @Test
  void anOrderCancelledBeforeItWentNeverGoes() {
    long order = bench.order();
    bench.shop.clerk().cancelOrder(order);

    bench.run(Flow.ORDERS);

    assertThat(bench.ordersThere()).isZero();
  }

  /** S046, B21. */
  @Test
  void anOrderCancelledWhileItIsPushedIsCancelledThereByTheSameRun() {
    long order = bench.order();
    bench
        .ogoship
        .faults()
        .beforeNext(OgoshipBench.CREATE, () -> bench.shop.clerk().cancelOrder(order));

    bench.run(Flow.ORDERS);

    assertThat(bench.calls(OgoshipBench.CREATE)).hasSize(1);
    assertThat(bench.statusThere(order)).isEqualTo("cancelled");
    assertThat(bench.holds()).isEmpty();
  }

  /** S046, B21: and the answer to the push is lost as well. */
  @Test
  void anOrderCancelledWhileItsPushGetsLostIsCancelledThere() {
    long order = bench.order();
    bench
        .ogoship
        .faults()
        .beforeNext(OgoshipBench.CREATE, () -> bench.shop.clerk().cancelOrder(order));
    bench.ogoship.faults().next(OgoshipBench.CREATE, Fault.lostResponse());

    bench.run(Flow.ORDERS);
    bench.roundLater();

    assertThat(bench.calls(OgoshipBench.CREATE)).hasSize(1);
    assertThat(bench.statusThere(order)).isEqualTo("cancelled");
  }

  /** S051, B22: and the host is restarted. */
  @Test
  void aCancellationThatMeetsErrorsIsTriedUntilItIsDone() {
    long order = bench.transferred();
    bench.shop.clerk().cancelOrder(order);
    bench.ogoship.faults().times(UPDATE, 6, Fault.statusBefore(503));
    bench.run(Flow.ORDERS);
    assertThat(bench.statusThere(order)).isEqualTo("new");

    bench.ogoship.faults().clear();
    bench.rewire(wiring -> {});
    bench.roundLater();

    assertThat(bench.statusThere(order)).isEqualTo("cancelled");
    assertThat(bench.holds()).isEmpty();
  }

  /** S048, B20: with a lost answer. */
  @Test
  void aCancellationWhoseAnswerIsLostIsReadBack() {
    long order = bench.transferred();
    bench.shop.clerk().cancelOrder(order);
    bench.ogoship.faults().next(UPDATE, Fault.lostResponse());

    bench.run(Flow.ORDERS);
    bench.roundLater();

    assertThat(bench.statusThere(order)).isEqualTo("cancelled");
    assertThat(bench.calls(UPDATE)).hasSize(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** S055, B17: work has begun. */
  @Test
  void aLineTakenOutAfterWorkBeganIsBlocked() {
    long order = bench.transferred();
    bench.ogoship.floor().collect(Long.toString(order));
    bench.shop.clerk().editOrder(order, o -> o.removeLine(1));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.EDIT_BLOCKED, 1);
    assertThat(report.text()).contains("goods[");
    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("2 A", "1 B");
  }
}
