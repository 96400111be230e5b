// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.silta.flow.FulfilmentSettings;
import dev.silta.flow.SharedShop;
import dev.silta.flow.StockSettings;
import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.Quantity;
import dev.silta.store.ConnectionId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S133: a typo in the settings is refused when they are built, with all others. */
class SettingsTest {

  @Test
  void allErrorsOfTheEnginesSettingsAreListedAtOnce() {
    SyncSettings.Builder settings =
        SyncSettings.builder()
            .digestKey(new byte[15])
            .recheckAfter(Duration.ZERO)
            .wholeCatalogueEvery(Duration.ofSeconds(-1))
            .wholeStockEvery(Duration.ZERO)
            .leaseLength(Duration.ofMinutes(-5));

    assertThatIllegalArgumentException()
        .isThrownBy(settings::build)
        .withMessage(
            "digestKey must have at least 16 bytes; leaseLength must be positive, not PT-5M;"
                + " recheckAfter must be positive, not PT0S;"
                + " wholeCatalogueEvery must be positive, not PT-1S;"
                + " wholeStockEvery must be positive, not PT0S");
  }

  @Test
  void allErrorsOfTheHealthSettingsAreListedAtOnce() {
    HealthSettings.Builder settings =
        HealthSettings.builder()
            .ordersEvery(Duration.ZERO)
            .catalogueEvery(Duration.ZERO)
            .stockEvery(Duration.ZERO)
            .fulfilmentEvery(Duration.ofHours(-1))
            .missedRuns(1);

    assertThatIllegalArgumentException()
        .isThrownBy(settings::build)
        .withMessageContainingAll(
            "health.ordersEvery",
            "health.catalogueEvery",
            "health.stockEvery",
            "health.fulfilmentEvery",
            "health.missedRuns must be at least 2, not 1");
  }

  @Test
  void allErrorsOfTheStockSettingsAreListedAtOnce() {
    StockSettings.Builder settings =
        StockSettings.builder().buffer(Quantity.of(-1)).guardFloor(-1).guardPercent(101);

    assertThatIllegalArgumentException()
        .isThrownBy(settings::build)
        .withMessageContainingAll(
            "stock.buffer must not be negative, not -1",
            "stock.guardFloor must not be negative, not -1",
            "stock.guardPercent must be 0 to 100, not 101");
  }

  @Test
  void aNegativeWaitForTrackingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(FulfilmentSettings.builder().trackingWait(Duration.ofSeconds(-1))::build)
        .withMessageContaining("fulfilment.trackingWait must not be negative, not PT-1S");
  }

  @Test
  void allErrorsOfTheLimitsAreListedAtOnce() {
    RunLimits.Builder limits =
        RunLimits.builder().changes(-1).heldPercent(101).heldFloor(-1).stepItems(0);

    assertThatIllegalArgumentException()
        .isThrownBy(limits::build)
        .withMessageContainingAll("changes", "heldPercent", "heldFloor", "stepItems");
  }

  @Test
  void aConnectionThatIsNamedTwiceIsRefused() {
    ConnectionId one = ConnectionId.of("shop-1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SharedShop(List.of(one, one), SharedShop.Stock.SUM))
        .withMessageContaining("named twice");
  }

  @Test
  void everyPairOfRulesThatContradictEachOtherIsNamed() {
    DeliveryMethods.Builder methods =
        DeliveryMethods.builder()
            .byKey("post", "A")
            .byKey("post", "B")
            .byName("DHL", "C")
            .byName("DHL", "D");

    assertThatIllegalArgumentException()
        .isThrownBy(methods::build)
        .withMessageContainingAll("KEY post", "NAME dhl")
        .withMessageStartingWith("ambiguous: ");
  }

  @Test
  void allThatAnEngineLacksIsNamedAtOnce() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SyncEngine.builder().connection(ConnectionId.of("shop-1")).build())
        .withMessage("the engine needs shop, warehouse, store, settings");
  }
}
