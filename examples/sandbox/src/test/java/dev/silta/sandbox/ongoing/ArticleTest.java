// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ArticleTest extends WarehouseFixture {
  private JsonNode articles(String query) {
    return caller.get("/articles?goodsOwnerId=214" + query);
  }

  @Test
  void putIsAnUpsertByNumber() {
    int first = putArticle("MUKI").path("articleSystemId").asInt();
    int again = putArticle("muki").path("articleSystemId").asInt();
    assertThat(again).isEqualTo(first);
    assertThat(warehouse.articleCount()).isEqualTo(2);
    assertThat(warehouse.article("MUKI").orElseThrow().path("articleNumber").asText())
        .isEqualTo("MUKI");
  }

  @Test
  void putByIdRenames() {
    int id = putArticle("MUKI").path("articleSystemId").asInt();
    String taken = "{\"goodsOwnerId\":214,\"articleNumber\":\"SUKAT\"}";
    assertThat(caller.status("PUT", "/articles/" + id, taken)).isEqualTo(400);
    String renamed = "{\"goodsOwnerId\":214,\"articleNumber\":\"KUPPI\"}";
    assertThat(caller.status("PUT", "/articles/" + id, renamed)).isEqualTo(200);
    assertThat(warehouse.article("MUKI")).isEmpty();
    assertSellable("KUPPI", 10);
  }

  @Test
  void pagesGoByAscendingId() {
    JsonNode page = articles("&articleSystemIdFrom=0&maxArticlesToGet=1");
    assertThat(page).hasSize(1);
    int next = page.at("/0/articleSystemId").asInt() + 1;
    JsonNode second = articles("&maxArticlesToGet=1&articleSystemIdFrom=" + next);
    assertThat(second.at("/0/articleNumber").asText()).isEqualTo("SUKAT");
    assertThat(articles("&articleSystemIdFrom=" + (next + 1))).isEmpty();
  }

  @Test
  void numbersAreRepeatedKeysNotCommaLists() {
    assertThat(articles("&articleNumbers=MUKI&articleNumbers=SUKAT")).hasSize(2);
    assertThat(articles("&articleNumbers=MUKI,SUKAT")).isEmpty();
  }

  @Test
  void stockDeltaReachesBackOneDayOnly() {
    clock.advance(Duration.ofHours(30));
    warehouse.floor().receive("SUKAT", 1);
    clock.advance(Duration.ofHours(1));
    JsonNode changed = articles("&stockInfoChangedFrom=2026-03-06T15:00:00Z");
    assertThat(changed).hasSize(1);
    assertThat(changed.at("/0/articleNumber").asText()).isEqualTo("SUKAT");
    HttpResponse<String> refused =
        caller.call(
            "GET", "/articles?goodsOwnerId=214&stockInfoChangedFrom=2026-03-05T16:59:59Z", "");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("within 24 hours");
  }

  @Test
  void ordersMoveTheStockDelta() {
    clock.advance(Duration.ofHours(2));
    putMugs("100", 1);
    JsonNode changed = articles("&stockInfoChangedFrom=2026-03-05T11:00:00Z");
    assertThat(changed).hasSize(1);
    assertThat(changed.at("/0/articleNumber").asText()).isEqualTo("MUKI");
  }

  @Test
  void inStockFilterLooksAtTheShelf() {
    assertThat(articles("&onlyArticlesInStock=true")).hasSize(1);
    assertThat(caller.status("/articles?goodsOwnerId=214&onlyArticlesInStock=yes")).isEqualTo(400);
  }

  @Test
  void byQueryTakesTheFiltersInABody() {
    String body = "{\"goodsOwnerId\":214,\"articleNumbers\":[\"MUKI\",\"NONE\"]}";
    assertThat(caller.status("POST", "/articles/byQuery", body)).isEqualTo(200);
    assertThat(caller.call("POST", "/articles/byQuery", body).body()).contains("\"MUKI\"");
    String singular = "{\"goodsOwnerId\":214,\"articleNumber\":\"MUKI\"}";
    assertThat(caller.status("POST", "/articles/byQuery", singular)).isEqualTo(400);
  }

  @Test
  void warehousesSplitTheStock() {
    warehouse.floor().receive("MUKI", 5, 2);
    JsonNode split =
        caller.get("/articles/inventoryPerWarehouse?goodsOwnerId=214&articleNumbers=MUKI");
    assertThat(split.at("/0/inventoryPerWarehouse/0/sellableNumberOfItems").asInt()).isEqualTo(10);
    assertThat(split.at("/0/inventoryPerWarehouse/1/sellableNumberOfItems").asInt()).isEqualTo(5);
    assertSellable("MUKI", 15);
  }

  @Test
  void classesAreFoundByTheirIds() {
    String entry = "{\"goodsOwnerId\":214,\"code\":\"F\",\"name\":\"Fragile\"}";
    int known = caller.put("/articles/classes", entry).path("articleClassId").asInt();
    int id = putArticle("MUKI").path("articleSystemId").asInt();
    String path = "/articles/" + id + "/classes";
    String body = "{\"articleClassIds\":[%d]}";
    assertThat(caller.status("PUT", path, body.formatted(known + 1))).isEqualTo(404);
    assertThat(caller.status("PUT", path, body.formatted(known))).isEqualTo(200);
    assertThat(articles("&articleClassIds=" + known)).hasSize(1);
    assertThat(articles("&articleClassIds=" + (known + 1))).isEmpty();
  }

  @Test
  void filesArePostedTwiceButPutOnce() {
    int id = putArticle("MUKI").path("articleSystemId").asInt();
    String path = "/articles/" + id + "/files";
    String file = "{\"fileName\":\"a.pdf\",\"mimeType\":\"x/y\",\"fileDataBase64\":\"AA==\"}";
    caller.call("POST", path, file);
    caller.call("POST", path, file);
    assertThat(caller.get(path)).hasSize(2);
    String nameless = "{\"mimeType\":\"x/y\",\"fileDataBase64\":\"AA==\"}";
    caller.put(path + "?fileName=b.pdf", nameless);
    caller.put(path + "?fileName=b.pdf", nameless);
    assertThat(caller.get(path)).hasSize(3);
  }

  @Test
  void kitIsAsSellableAsItsScarcestPart() {
    warehouse.floor().receive("SUKAT", 9);
    String kit =
        """
        {"goodsOwnerId":214,"articleNumber":"SETTI","structureDefinition":{
          "articleKind":"Structure","rows":[{"articleNumber":"MUKI","numberOfItems":1},
          {"articleNumber":"SUKAT","numberOfItems":2}]}}
        """;
    assertThat(caller.status("PUT", "/articles", kit)).isEqualTo(200);
    JsonNode stored = warehouse.article("SETTI").orElseThrow();
    assertThat(stored.at("/inventoryInfo/sellableNumberOfItems").asInt()).isEqualTo(4);
  }

  @Test
  void purchaseOrdersAnnounceGoods() {
    String order =
        """
        {"goodsOwnerId":214,"purchaseOrderNumber":"P1","purchaseOrderLines":[
          {"rowNumber":"1","articleNumber":"MUKI","numberOfItems":30}]}
        """;
    int id = caller.put("/purchaseOrders", order).path("purchaseOrderId").asInt();
    assertThat(caller.put("/purchaseOrders", order).path("purchaseOrderId").asInt()).isEqualTo(id);
    String pointer = "/inventoryInfo/toReceiveNumberOfItems";
    assertThat(warehouse.article("MUKI").orElseThrow().at(pointer).asInt()).isEqualTo(30);
    assertSellable("MUKI", 10);
    assertThat(caller.status("DELETE", "/purchaseOrders/" + id, "")).isEqualTo(200);
    assertThat(warehouse.article("MUKI").orElseThrow().at(pointer).asInt()).isZero();
  }
}
