// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.OrderStatus.Action;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.mapping.OgoshipSettings.Modification;
import dev.silta.sync.SyncReport;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders that are changed, cancelled, held or split after they were sent. */
class ChangeFailuresTest {
  private static final String UPDATE = "PUT /Orders/{reference}";
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private static String reference(long order) {
    return Long.toString(order);
  }

  private void optionTenIsOn() {
    bench.ogoship.options().modificationThroughApi(true);
    bench.rewire(wiring -> wiring.settings.modification(Modification.ALLOWED));
  }

  private void oneMoreOfA(long order) {
    bench.shop.clerk().editOrder(order, o -> o.editLine(0, line -> line.quantity(3)));
  }

  /** S048, B20. */
  @ParameterizedTest
  @ValueSource(strings = {"new", "pending"})
  void aCancellationBeforeWorkBeganIsDoneAndReadBack(String status) {
    if (status.equals("pending")) {
      bench.ogoship.floor().receive("A", -9);
    }
    long order = bench.transferred();
    assertThat(bench.statusThere(order)).isEqualTo(status);
    bench.shop.clerk().cancelOrder(order);

    bench.run(Flow.ORDERS);

    assertThat(bench.statusThere(order)).isEqualTo("cancelled");
    assertThat(bench.holds()).isEmpty();
  }

  /** S049, B20. */
  @Test
  void aCancellationAfterWorkBeganIsAConflictUntilOgoshipCancels() {
    long order = bench.transferred();
    bench.ogoship.floor().collect(reference(order));
    bench.shop.clerk().cancelOrder(order);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.CANCEL_REFUSED, 1);
    assertThat(report.text()).contains("ask the warehouse to stop the order");
    assertThat(bench.calls(UPDATE)).isEmpty();
    bench.roundLater();
    assertThat(bench.holds()).contains(ReasonCode.CANCEL_REFUSED);
    bench.ogoship.floor().cancel(reference(order));
    bench.roundLater();
    assertThat(bench.holds()).isEmpty();
  }

  /**
   * S049, B20: between the look at the order and the write to it; OGOship refuses that, or ignores
   * it.
   */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void workThatBeginsDuringTheCancellationIsSeen(boolean ignored) {
    bench.ogoship.switches().editsIgnored(ignored);
    long order = bench.transferred();
    bench.shop.clerk().cancelOrder(order);
    bench
        .ogoship
        .faults()
        .beforeNext(UPDATE, () -> bench.ogoship.floor().collect(reference(order)));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.CANCEL_REFUSED, 1);
    assertThat(bench.calls(UPDATE)).hasSize(1);
    assertThat(bench.statusThere(order)).isEqualTo("collecting");
  }

  /** B23. */
  @Test
  void whatLeftAlthoughItWasCancelledIsAConflict() {
    long order = bench.transferred();
    bench.ogoship.floor().ship(reference(order), "JJ1");
    bench.shop.clerk().cancelOrder(order);

    bench.roundLater();

    assertThat(bench.holds()).contains(ReasonCode.SHIPPED_AFTER_CANCEL);
    assertThat(bench.statusHere(order)).isEqualTo("CANCELLED");
    assertThat(bench.statusThere(order)).isEqualTo("shipped");
  }

  /** S034, B17. */
  @Test
  void withoutOptionTenAnEditIsAConflictUntilTheShopTakesItBack() {
    long order = bench.transferred();
    oneMoreOfA(order);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.EDIT_BLOCKED, 1);
    assertThat(bench.calls(UPDATE)).isEmpty();
    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("2 A", "1 B");
    bench.shop.clerk().editOrder(order, o -> o.editLine(0, line -> line.quantity(2)));
    bench.roundLater();
    assertThat(bench.holds()).isEmpty();
  }

  /** S055, B15. */
  @Test
  void withOptionTenAnEditReplacesTheLinesAsAWhole() {
    optionTenIsOn();
    long order = bench.transferred();
    bench.shop.clerk().editOrder(order, o -> o.removeLine(1).line("C", 1));
    oneMoreOfA(order);

    bench.run(Flow.ORDERS);

    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("3 A");
    assertThat(bench.statusThere(order)).isEqualTo("new");
    assertThat(bench.calls(UPDATE)).hasSize(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** S034, B17: the settings say that the option is on, but in myOGO it is not. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anEditThatOgoshipRefusesOrIgnoresIsAConflict(boolean ignored) {
    bench.rewire(wiring -> wiring.settings.modification(Modification.ALLOWED));
    bench.ogoship.switches().editsIgnored(ignored);
    long order = bench.transferred();
    oneMoreOfA(order);

    bench.run(Flow.ORDERS);

    assertThat(bench.holds()).hasSize(1);
    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("2 A", "1 B");
  }

  @Test
  void anOrderThatIsHeldForItsMissingPhoneIsReleasedByTheShopsCorrection() {
    long order = bench.order(o -> o.customer(p -> p.phone("")).line("A", 1));
    bench.round();
    assertThat(bench.statusThere(order)).isEqualTo("reserved");
    assertThat(bench.holds()).containsExactly(ReasonCode.TROUBLE_AT_WAREHOUSE);
    assertThat(bench.status(order).rawStatus()).contains("reserved (phone number)");

    bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.phone("+358 00 000 0009")));
    bench.roundLater();

    assertThat(bench.statusThere(order)).isEqualTo("new");
    assertThat(bench.there(order).at("/customer/phone").asText()).isEqualTo("+358000000009");
    assertThat(bench.holds()).isEmpty();
  }

  @Test
  void aDraftIsReleasedByATransferAndByNothingElse() {
    long order = bench.transferred();
    bench.ogoship.floor().draft(reference(order));
    bench.roundLater();
    bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.street("Toinen katu 2")));
    bench.roundLater();
    assertThat(bench.statusThere(order)).isEqualTo("draft");
    assertThat(bench.there(order).at("/customer/address1").asText()).isEqualTo("Toinen katu 2");
    assertThat(bench.holds()).contains(ReasonCode.PARKED_AT_WAREHOUSE);
    assertThat(bench.status(order).action()).contains(Action.TRANSFER);

    bench.transfer(order);
    bench.roundLater();

    assertThat(bench.statusThere(order)).isEqualTo("new");
    assertThat(bench.ordersThere()).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** S093, B28. */
  @Test
  void aSplitOrderIsCompletedOnceAllPartsHaveLeft() {
    bench.ogoship.options().splitPending(true);
    long order = bench.order(o -> o.line("A", 12));
    bench.round();
    assertThat(bench.ordersThere()).isEqualTo(2);
    bench.ogoship.floor().ship(reference(order), "JJ1");
    bench.roundLater();
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
    assertThat(bench.holds()).containsExactly(ReasonCode.PARTLY_SENT);

    bench.ogoship.floor().receive("A", 2);
    bench.ogoship.floor().ship(order + "-2", "JJ2");
    bench.roundLater();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.trackingHere(order)).containsExactly("JJ1, JJ2");
    assertThat(bench.shop.emails(order)).hasSize(1);
    assertThat(bench.holds()).isEmpty();
  }

  @Test
  void aSplitByHandInMyOgoDoesNotTouchTheBalances() {
    long order = bench.transferred();
    bench.round();
    bench.forgetCalls();

    bench.ogoship.floor().split(reference(order), Map.of("A", 1, "B", 1));
    bench.roundLater();

    assertThat(bench.writes()).isEmpty();
    assertThat(bench.balance("A")).isEqualTo(8);
  }

  @Test
  void aCancellationReachesAllPartsOfASplitOrder() {
    bench.ogoship.options().splitPending(true);
    long order = bench.order(o -> o.line("A", 12));
    bench.round();
    bench.shop.clerk().cancelOrder(order);

    bench.roundLater();

    assertThat(bench.ogoship.orders())
        .extracting(each -> each.path("status").asText())
        .containsOnly("cancelled");
    assertThat(bench.holds()).isEmpty();
  }

  /** S092, B27. */
  @Test
  void aStatusThatNobodyKnowsChangesNothingAndIsShown() {
    long order = bench.transferred();
    bench.ogoship.floor().showAs(reference(order), "quantumPicking");

    bench.roundLater();

    assertThat(bench.holds()).containsExactly(ReasonCode.STATUS_UNKNOWN);
    assertThat(bench.status(order).attention()).isTrue();
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
  }
}
