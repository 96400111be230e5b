// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which state reserves, deducts or releases; splits; and who goes first. */
final class ReservationTest extends OgoshipFixture {
  @ParameterizedTest
  @CsvSource({
    "draft,10,0",
    "new,10,3",
    "reserved,10,3",
    "locked,10,3",
    "collecting,7,0",
    "shipped,7,0",
    "cancelled,10,0"
  })
  void eachStateHasItsEffectOnStock(String state, int stock, int reserved) {
    mugs("100", 3);
    server.floor().status("100", state);
    assertThat(status("100")).isEqualTo(state);
    assertThat(mugs()).containsExactly(stock, reserved, stock - reserved);
  }

  @Test
  void returnedGoodsAreBackAfterHandling() {
    mugs("100", 3);
    server.floor().ship("100", "JJ1");
    server.floor().returned("100");
    assertThat(mugs()).containsExactly(7, 0, 7);
    server.floor().handleReturn("100");
    assertThat(mugs()).containsExactly(10, 0, 10);
    assertThat(status("100")).isEqualTo("returned");
    assertThat(caller.get("/api/v1/Returns" + PAGE + "&reference=100")).hasSize(1);
    assertThatThrownBy(() -> server.floor().handleReturn("100"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void missingGoodsMakeAnOrderPendingAndStockNegative() {
    JsonNode order = mugs("100", 12);
    assertThat(order.path("status").asText()).isEqualTo("pending");
    assertThat(mugs()).containsExactly(10, 12, -2);
    JsonNode level = caller.get("/api/v1/Stock" + PAGE + "&productCode=MUKI").path(0);
    assertThat(level.path("stockAvailable").asInt()).isEqualTo(-2);
  }

  @Test
  void pendingOrderMovesOnByItselfWhenGoodsArrive() {
    mugs("100", 12);
    server.floor().receive("MUKI", 1);
    assertThat(status("100")).isEqualTo("pending");
    server.floor().receive("MUKI", 1);
    assertThat(status("100")).isEqualTo("new");
    assertThat(mugs()).containsExactly(12, 12, 0);
  }

  @Test
  void pendingOrderMovesOnWhenAnotherIsCancelled() {
    mugs("100", 8);
    mugs("101", 3);
    assertThat(status("101")).isEqualTo("pending");
    put("100", headOnly("100", "cancelled"));
    assertThat(status("101")).isEqualTo("new");
  }

  @Test
  void olderOrdersAreServedFirst() {
    order("100", line("SUKAT", 2));
    order("101", line("SUKAT", 1));
    server.floor().receive("SUKAT", 1);
    assertThat(List.of(status("100"), status("101"))).containsExactly("pending", "pending");
    server.floor().receive("SUKAT", 1);
    assertThat(List.of(status("100"), status("101"))).containsExactly("new", "pending");
    server.floor().receive("SUKAT", 1);
    assertThat(List.of(status("100"), status("101"))).containsExactly("new", "new");
  }

  @Test
  void heldOrderTakesItsPlaceByTheTimeOfItsReservation() {
    order("100", line("SUKAT", 1));
    caller.post(ORDERS, body("101", "reserved", "", line("SUKAT", 1)));
    server.floor().release("101");
    server.floor().receive("SUKAT", 1);
    assertThat(List.of(status("100"), status("101"))).containsExactly("new", "pending");
  }

  @Test
  void draftGoesToTheEndWhenItIsReleased() {
    caller.post(ORDERS, body("100", "draft", "", line("SUKAT", 1)));
    order("101", line("SUKAT", 1));
    put("100", headOnly("100", "new"));
    server.floor().receive("SUKAT", 1);
    assertThat(List.of(status("100"), status("101"))).containsExactly("pending", "new");
  }

  @Test
  void linesOfTheSameCodeAddUp() {
    JsonNode order = order("100", line("MUKI", 6), line("MUKI", 6));
    assertThat(order.path("status").asText()).isEqualTo("pending");
    assertThat(order.path("orderLines")).hasSize(2);
    assertThat(mugs()).containsExactly(10, 12, -2);
  }

  @Test
  void pendingOrdersAreSplitWhenTheMerchantWantsIt() {
    server.options().splitPending(true);
    String cash = "\"cashOnDelivery\":{\"amount\":24},";
    JsonNode first = caller.post(ORDERS, body("100", "new", cash, line("MUKI", 12)));
    assertThat(first.path("status").asText()).isEqualTo("new");
    assertThat(first.at("/orderLines/0/quantity").asInt()).isEqualTo(10);
    assertThat(first.at("/cashOnDelivery/amount").asInt()).isEqualTo(24);
    JsonNode rest = stored("100-2");
    assertThat(rest.path("status").asText()).isEqualTo("pending");
    assertThat(rest.at("/orderLines/0/quantity").asInt()).isEqualTo(2);
    assertThat(rest.path("cashOnDelivery").isNull()).isTrue();
    assertThat(rest.path("id")).isNotEqualTo(first.path("id"));
    assertThat(mugs()).containsExactly(10, 12, -2);
  }

  @Test
  void restIsSplitAgainUnderTheNextNumber() {
    server.options().splitPending(true);
    mugs("100", 15);
    server.floor().receive("MUKI", 2);
    assertThat(stored("100-2").at("/orderLines/0/quantity").asInt()).isEqualTo(2);
    assertThat(status("100-2")).isEqualTo("new");
    assertThat(stored("100-3").at("/orderLines/0/quantity").asInt()).isEqualTo(3);
    assertThat(status("100-3")).isEqualTo("pending");
  }

  @Test
  void nothingIsSplitWhileNothingIsThere() {
    server.options().splitPending(true);
    order("100", line("SUKAT", 2));
    assertThat(server.orders()).hasSize(1);
    assertThat(status("100")).isEqualTo("pending");
  }

  @Test
  void floorSplitsByStock() {
    order("100", line("MUKI", 1), line("SUKAT", 2));
    assertThat(server.floor().split("100")).isEqualTo("100-2");
    assertThat(status("100")).isEqualTo("new");
    assertThat(stored("100").path("orderLines")).hasSize(1);
    assertThat(stored("100-2").at("/orderLines/0/code").asText()).isEqualTo("SUKAT");
    assertThat(status("100-2")).isEqualTo("pending");
  }

  @Test
  void youngerOrdersDoNotCountInASplit() {
    order("100", line("SUKAT", 2));
    order("101", line("SUKAT", 1));
    server.floor().receive("SUKAT", 1);
    assertThat(server.floor().split("100")).isEqualTo("100-2");
    assertThat(status("100")).isEqualTo("new");
    assertThat(List.of(status("100-2"), status("101"))).containsExactly("pending", "pending");
    server.floor().receive("SUKAT", 1);
    assertThat(List.of(status("100-2"), status("101"))).containsExactly("new", "pending");
  }

  @Test
  void splitReferencesFollowTheScheme() {
    server.switches().splitReferences((reference, number) -> reference + "/S" + (number - 1));
    mugs("100", 4);
    assertThat(server.floor().split("100", Map.of("MUKI", 3))).isEqualTo("100/S1");
    assertThat(mugs()).containsExactly(10, 4, 6);
    assertThatThrownBy(() -> server.floor().split("100", Map.of("MUKI", 3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shippingAPartLeavesAnOrderWithTheRest() {
    mugs("100", 4);
    String rest = server.floor().shipPart("100", Map.of("MUKI", 3), "JJ1");
    assertThat(status("100")).isEqualTo("shipped");
    assertThat(stored("100").at("/orderLines/0/quantity").asInt()).isEqualTo(3);
    assertThat(status(rest)).isEqualTo("new");
    assertThat(mugs()).containsExactly(7, 1, 6);
  }

  @Test
  void shippingShortLeavesNothingBehind() {
    mugs("100", 4);
    server.floor().shipShort("100", Map.of("MUKI", 3), "JJ1");
    assertThat(server.orders()).hasSize(1);
    assertThat(stored("100").at("/orderLines/0/quantity").asInt()).isEqualTo(3);
    assertThat(mugs()).containsExactly(7, 0, 7);
  }

  @Test
  void waitingOrderCanBeShippedAsFarAsThereAreGoods() {
    mugs("100", 12);
    server.floor().shipShort("100", Map.of("MUKI", 10), "JJ1");
    assertThat(status("100")).isEqualTo("shipped");
    assertThat(mugs()).containsExactly(0, 0, 0);
  }
}
