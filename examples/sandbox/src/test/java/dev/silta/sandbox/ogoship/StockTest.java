// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StockTest extends OgoshipFixture {
  private static final String STOCK = "/api/v1/Stock" + PAGE;
  private static final String UPDATES = "/api/v1/StockUpdate";
  private static final String ANNOUNCED =
      """
      {"warehouseCode":"VNT","supplier":"Savipaja Oy","reference":"PO-17","parcels":4,
       "receiveDate":"2026-03-09T09:00:00Z","trackingCodes":["JJFI1"],
       "products":[{"code":"SUKAT","expectedQuantity":120,"countryOfOrigin":"FI",
                    "supplyPrice":6.40,"hsCode":"61159500"}]}
      """;

  private JsonNode changedAfter(String moment) {
    return caller.get(STOCK + "&modifiedAfter=" + moment);
  }

  @Test
  void levelShowsAllFigures() {
    mugs("100", 3);
    JsonNode level = caller.get(STOCK + "&productCode=MUKI").path(0);
    assertThat(level.path("stock").asInt()).isEqualTo(10);
    assertThat(level.path("reserved").asInt()).isEqualTo(3);
    assertThat(level.path("stockAvailable").asInt()).isEqualTo(7);
    assertThat(level.path("modified").asText()).isEqualTo("2026-03-05T10:00:00.000Z");
  }

  @Test
  void unknownCodeIsNotFound() {
    assertThat(caller.status(STOCK + "&productCode=NONE")).isEqualTo(404);
    assertThat(changedAfter("2026-03-05T11:00:00Z")).isEmpty();
    server.switches().emptyStockIs404(true);
    assertThat(caller.status(STOCK + "&modifiedAfter=2026-03-05T11:00:00Z")).isEqualTo(404);
  }

  @Test
  void onlyProductsWhoseFiguresChangedAreModified() {
    clock.advance(Duration.ofMinutes(5));
    mugs("100", 3);
    assertThat(changedAfter("2026-03-05T10:01:00Z").findValuesAsText("productCode"))
        .containsExactly("MUKI");
    clock.advance(Duration.ofMinutes(5));
    put("100", headOnly("100", "cancelled"));
    assertThat(changedAfter("2026-03-05T10:06:00Z")).hasSize(1);
    clock.advance(Duration.ofMinutes(5));
    put("100", headOnly("100", "cancelled"));
    assertThat(changedAfter("2026-03-05T10:11:00Z")).isEmpty();
  }

  @Test
  void announcedGoodsAreOnTheirWay() {
    JsonNode update = caller.post(UPDATES, ANNOUNCED);
    assertThat(update.path("status").asText()).isEqualTo("NEW");
    assertThat(update.path("autoReference").asText()).isEqualTo("SU-1001");
    assertThat(update.path("arrivalDate").isNull()).isTrue();
    assertThat(update.at("/products/0/receivedQuantity").asInt(-1)).isZero();
    JsonNode product = server.product("SUKAT").orElseThrow();
    assertThat(product.path("stock").asInt()).isZero();
    assertThat(product.path("stockUpdate").asInt()).isEqualTo(120);
    assertThat(product.path("stockUpdateTime").asText()).isEqualTo("2026-03-09T09:00:00.000Z");
  }

  @Test
  void receivedGoodsRaiseTheStockOnce() {
    caller.post(UPDATES, ANNOUNCED);
    order("100", line("SUKAT", 100));
    server.floor().receiveUpdate("PO-17");
    assertThat(server.stock("SUKAT")).isEqualTo(new StockFigures(120, 100));
    assertThat(status("100")).isEqualTo("new");
    assertThat(server.product("SUKAT").orElseThrow().path("stockUpdate").asInt()).isZero();
    assertThatThrownBy(() -> server.floor().receiveUpdate("PO-17"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fewerMayArriveThanWereAnnounced() {
    caller.post(UPDATES, ANNOUNCED);
    clock.advance(Duration.ofMinutes(60));
    server.floor().receiveUpdate("PO-17", Map.of("SUKAT", 90));
    JsonNode update = caller.get(UPDATES + PAGE + "&modifiedAfter=2026-03-05T10:30:00Z").path(0);
    assertThat(update.path("status").asText()).isEqualTo("RECEIVED");
    assertThat(update.path("arrivalDate").asText()).startsWith("2026-03-05T11:00");
    assertThat(update.at("/products/0/receivedQuantity").asInt()).isEqualTo(90);
    assertThat(server.stock("SUKAT").stock()).isEqualTo(90);
  }

  @Test
  void updatesAreFoundByEitherReference() {
    caller.post(UPDATES, ANNOUNCED);
    caller.post(UPDATES, ANNOUNCED.replace("PO-17", "PO-18"));
    assertThat(caller.get(UPDATES + PAGE)).hasSize(2);
    assertThat(caller.get(UPDATES + PAGE + "&reference=PO-18")).hasSize(1);
    assertThat(caller.get(UPDATES + PAGE + "&autoreference=SU-1002").at("/0/reference").asText())
        .isEqualTo("PO-18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"supplier\":\"Savipaja Oy\", | '' | supplier",
        "\"reference\":\"PO-17\", | '' | reference",
        "2026-03-09T09:00:00Z | 2026-03-09T09:00:00 | receiveDate",
        "\"parcels\":4 | \"parcels\":40000 | parcels",
        "\"parcels\":4 | \"status\":\"NEW\" | Unknown member: status",
        ":120 | :-1 | expectedQuantity",
        ":120 | :1000001 | expectedQuantity",
        "\"countryOfOrigin\":\"FI\", | '' | countryOfOrigin",
        "61159500 | 6115 | hsCode",
        "\"SUKAT\" | \"NONE\" | NONE was not found"
      })
  void announcementsOfTheWrongFormAreRefused(String good, String bad, String reason) {
    var answer = caller.call("POST", UPDATES, ANNOUNCED.replace(good, bad));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(reason);
    assertThat(caller.get(UPDATES + PAGE)).isEmpty();
  }
}
