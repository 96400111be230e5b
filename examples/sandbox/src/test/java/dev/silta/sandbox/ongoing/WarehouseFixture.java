// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.http.Caller;
import dev.silta.sandbox.http.ManualClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A warehouse with ten pieces of MUKI and none of SUKAT. */
abstract class WarehouseFixture {
  final ManualClock clock = ManualClock.at("2026-03-05T10:00:00Z");
  final OngoingServer warehouse = OngoingServer.start(clock);
  final Caller caller = new Caller(warehouse.baseUri(), warehouse.user(), warehouse.password());

  @BeforeEach
  void fill() {
    putArticle("MUKI");
    putArticle("SUKAT");
    warehouse.floor().receive("MUKI", 10);
  }

  @AfterEach
  void stop() {
    warehouse.close();
  }

  JsonNode putArticle(String number) {
    return caller.put("/articles", "{\"goodsOwnerId\":214,\"articleNumber\":\"" + number + "\"}");
  }

  static String line(String row, String article, int pieces) {
    return "{\"rowNumber\":\"%s\",\"articleNumber\":\"%s\",\"numberOfItems\":%d}"
        .formatted(row, article, pieces);
  }

  static String body(String number, String more, String... lines) {
    return """
        {"goodsOwnerId":214,"orderNumber":"%s","deliveryDate":"2026-03-09",%s
         "consignee":{"customerNumber":"C1","name":"Aino Esimerkki","address1":"Katu 1",
                      "postCode":"00100","city":"Helsinki","countryCode":"FI"},
         "orderLines":[%s]}
        """
        .formatted(number, more, String.join(",", lines));
  }

  int putOrder(String number, String... lines) {
    return caller.put("/orders", body(number, "", lines)).path("orderId").asInt();
  }

  int putMugs(String number, int pieces) {
    return putOrder(number, line("1", "MUKI", pieces));
  }

  JsonNode stored(String number) {
    return warehouse.order(number).orElseThrow();
  }

  int status(String number) {
    return stored(number).at("/orderInfo/orderStatus/number").asInt();
  }

  JsonNode orders(String query) {
    return caller.get("/orders?goodsOwnerId=214" + query);
  }

  void assertSellable(String article, int pieces) {
    assertThat(warehouse.stock(article).sellable()).isEqualByComparingTo(Integer.toString(pieces));
  }
}
