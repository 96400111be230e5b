// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FloorTest extends OgoshipFixture {
  private String tracking(String reference) {
    return stored(reference).path("trackingNumber").asText();
  }

  @Test
  void newOrderIsCollectedThenShipped() {
    mugs("100", 2);
    server.floor().collect("100");
    assertThat(status("100")).isEqualTo("collecting");
    server.floor().ship("100", "JJFI1");
    assertThat(status("100")).isEqualTo("shipped");
    assertThat(tracking("100")).isEqualTo("JJFI1");
    assertThat(stored("100").path("trackingUrl").asText())
        .isEqualTo("https://tracking.example.test/JJFI1");
  }

  @Test
  void severalTrackingNumbersAreSeparatedByCommas() {
    mugs("100", 2);
    server.floor().ship("100", "JJFI1", "JJFI2");
    assertThat(tracking("100")).isEqualTo("JJFI1,JJFI2");
  }

  @Test
  void trackingMayComeLaterOrNever() {
    mugs("100", 2);
    server.floor().ship("100");
    assertThat(stored("100").path("trackingNumber").isNull()).isTrue();
    assertThat(stored("100").path("trackingUrl").isNull()).isTrue();
    clock.advance(Duration.ofMinutes(80));
    server.floor().addTracking("100", "JJFI9");
    server.floor().trackingUrl("100", "ei osoite");
    assertThat(tracking("100")).isEqualTo("JJFI9");
    assertThat(stored("100").path("trackingUrl").asText()).isEqualTo("ei osoite");
    String after = "&modifiedAfter=2026-03-05T11:00:00Z";
    assertThat(caller.get(ORDERS + PAGE + after)).hasSize(1);
  }

  @Test
  void pendingOrdersAreNotCollected() {
    mugs("100", 12);
    assertThatThrownBy(() -> server.floor().collect("100"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> server.floor().collect("999"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void warehouseMayCancelOrParkWhatItCollects() {
    mugs("100", 2);
    server.floor().collect("100");
    assertThatThrownBy(() -> server.floor().release("100"))
        .isInstanceOf(IllegalStateException.class);
    server.floor().draft("100");
    assertThat(status("100")).isEqualTo("draft");
    assertThat(mugs()).containsExactly(10, 0, 10);
    server.floor().release("100");
    server.floor().collect("100");
    server.floor().cancel("100");
    assertThat(status("100")).isEqualTo("cancelled");
    assertThat(mugs()).containsExactly(10, 0, 10);
  }

  @Test
  void sentOrdersAreNotCancelled() {
    mugs("100", 2);
    server.floor().ship("100");
    assertThatThrownBy(() -> server.floor().cancel("100"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> server.floor().handleReturn("100"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void warehouseHoldsWithAReason() {
    mugs("100", 2);
    server.floor().reserve("100", "Osoite puuttuu");
    assertThat(status("100")).isEqualTo("reserved");
    assertThat(stored("100").path("warehouseComments").asText()).isEqualTo("Osoite puuttuu");
    server.floor().lock("100");
    assertThat(status("100")).isEqualTo("locked");
    assertThat(mugs()).containsExactly(10, 2, 8);
  }

  @Test
  void ordersMayFallBack() {
    mugs("100", 2);
    server.floor().collect("100");
    server.floor().regress("100");
    assertThat(status("100")).isEqualTo("new");
    assertThat(mugs()).containsExactly(10, 2, 8);
    server.floor().ship("100", "JJ1");
    server.floor().regress("100");
    assertThat(status("100")).isEqualTo("collecting");
    assertThat(mugs()).containsExactly(8, 0, 8);
  }

  @Test
  void statesThatNobodyKnowsCanBeShown() {
    mugs("100", 2);
    server.floor().showAs("100", "quarantined");
    assertThat(status("100")).isEqualTo("quarantined");
    server.floor().collect("100");
    assertThat(status("100")).isEqualTo("collecting");
  }

  @Test
  void unidentifiedGoodsHaveACodeOfTheWarehouse() {
    server.floor().foreignProduct("XX-2344-S", 5);
    assertThat(server.stock("XX-2344-S")).isEqualTo(new StockFigures(5, 0));
    JsonNode levels = caller.get("/api/v1/Stock" + PAGE);
    assertThat(levels.findValuesAsText("productCode"))
        .containsExactly("MUKI", "SUKAT", "XX-2344-S");
  }

  @Test
  void ordersOfOtherPeopleAppearInTheList() {
    server.floor().foreignOrder("HAND-1", Map.of("MUKI", 1));
    assertThat(status("HAND-1")).isEqualTo("new");
    assertThat(caller.get(ORDERS + PAGE)).hasSize(1);
    assertThat(mugs()).containsExactly(10, 1, 9);
  }

  @Test
  void workAllSendsWhatIsNew() {
    mugs("100", 2);
    mugs("101", 20);
    mugs("102", 1);
    put("102", headOnly("102", "cancelled"));
    assertThat(server.floor().workAll()).isEqualTo(List.of("100"));
    assertThat(tracking("100")).isEqualTo("JJFI6430000001");
    assertThat(status("101")).isEqualTo("pending");
    assertThat(server.floor().workAll()).isEmpty();
  }

  @Test
  void merchantsWorkApart() {
    OgoshipMerchant other = server.addMerchant("M-4712");
    other.floor().foreignProduct("MUKI", 3);
    mugs("100", 2);
    assertThat(other.stock("MUKI")).isEqualTo(new StockFigures(3, 0));
    assertThat(other.floor().workAll()).isEmpty();
    assertThatThrownBy(() -> other.floor().ship("100"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
