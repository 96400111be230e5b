// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Dispatch.Confirmation;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.MyCashflowSettings.TrackingAppend;
import dev.silta.sandbox.mycashflow.SentEmail;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A14: what OGOship has sent is completed in the shop, with its tracking. */
class DispatchRowsTest {
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private long shipped(String... tracking) {
    long order = bench.transferred();
    bench.ogoship.floor().ship(Long.toString(order), tracking);
    return order;
  }

  /** S085. */
  @Test
  void a14ADeliveredOrderIsCompletedWithTrackingAndTheShopsConfirmation() {
    long order = shipped("JJ1");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.trackingHere(order)).containsExactly("JJ1");
    assertThat(bench.shop.emails(order)).extracting(SentEmail::trackingCode).containsExactly("JJ1");
  }

  /** B29. */
  @Test
  void a14TheConfirmationCanBeSwitchedOff() {
    bench.rewire(wiring -> wiring.settings.confirmation(Confirmation.NONE));
    long order = shipped("JJ1");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.trackingHere(order)).containsExactly("JJ1");
    assertThat(bench.shop.emails(order)).isEmpty();
  }

  /** B25, B29. */
  @Test
  void a14TwoTrackingNumbersGoTogetherInOneConfirmation() {
    long order = shipped("JJ1", "JJ2");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.trackingHere(order)).containsExactly("JJ1, JJ2");
    assertThat(bench.shop.emails(order))
        .extracting(SentEmail::trackingCode)
        .containsExactly("JJ1, JJ2");
  }

  /** S086, B24. */
  @Test
  void a14ATrackingNumberIsWaitedForSoThatTheConfirmationHasIt() {
    long order = shipped();
    assertThat(bench.run(Flow.FULFILMENT).held()).containsEntry(ReasonCode.TRACKING_OVERDUE, 1);
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");

    bench.ogoship.floor().addTracking(Long.toString(order), "JJ1");
    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.emails(order)).extracting(SentEmail::trackingCode).containsExactly("JJ1");
  }

  /** S086, S087, B24. */
  @Test
  void a14ALateTrackingNumberIsAppendedWithoutAnotherConfirmation() {
    bench.rewire(
        wiring ->
            wiring.shop =
                MyCashflowSettings.builder().trackingAppend(TrackingAppend.PATCH_SHIPMENT).build());
    long order = late();

    assertThat(bench.trackingHere(order)).containsExactly("JJ9");
    assertThat(bench.shop.emails(order)).hasSize(1);
    assertThat(bench.holds()).isEmpty();
  }

  @Test
  void a14WhereTheShopTakesNoLateTrackingNumberAPersonIsTold() {
    long order = late();

    assertThat(bench.trackingHere(order)).isEmpty();
    assertThat(bench.holds()).containsExactly(ReasonCode.TRACKING_NOT_DELIVERED);
  }

  private long late() {
    long order = shipped();
    bench.run(Flow.FULFILMENT);
    bench.later(Duration.ofMinutes(31), Flow.FULFILMENT);
    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    bench.ogoship.floor().addTracking(Long.toString(order), "JJ9");
    bench.run(Flow.FULFILMENT);
    return order;
  }
}
