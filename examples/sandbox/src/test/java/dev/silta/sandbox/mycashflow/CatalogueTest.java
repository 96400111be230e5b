// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

final class CatalogueTest extends ShopFixture {
  @Test
  void relationsAreMissingUnlessExpanded() {
    JsonNode bare = caller.get("/v1/products").at("/data/1");
    assertThat(bare.has("variations")).isFalse();
    JsonNode full =
        caller.get("/v1/products?expand=variations,variations.stock_item,brand").at("/data/1");
    assertThat(full.at("/variations/0/stock_item/code").asText()).isEqualTo("PAITA-S");
    assertThat(full.at("/variations/0").has("features")).isFalse();
    assertThat(full.path("brand").isArray()).isTrue();
  }

  @Test
  void nestedRelationNeedsItsParent() {
    JsonNode product = caller.get("/v1/products?expand=variations.stock_item").at("/data/1");
    assertThat(product.has("variations")).isFalse();
  }

  @Test
  void unknownExpansionIsRefused() {
    assertThat(caller.status("/v1/products?expand=variation")).isEqualTo(400);
  }

  @Test
  void productWithVariationsHasNoStockItemOfItsOwn() {
    assertThat(caller.get("/v1/products?expand=stock_item").at("/data/1/stock_item").isArray())
        .isTrue();
    assertThat(caller.status("/v1/stock/PAITA")).isEqualTo(404);
    assertThat(caller.status("/v1/stock/PAITA-S")).isEqualTo(200);
  }

  @Test
  void productCodeFindsProductsOnly() {
    assertThat(caller.get("/v1/products/product_code=MUKI").at("/data/name").asText())
        .isEqualTo("Muki");
    assertThat(caller.status("/v1/products/product_code=PAITA-S")).isEqualTo(404);
  }

  @Test
  void codesMayHoldAnyCharacter() {
    shop.seed().product(p -> p.code("TEE Ä#1/2%").name("Tee").stock(4));
    String path = "/v1/stock/TEE%20%C3%84%231%2F2%25";
    assertThat(caller.get(path).at("/data/code").asText()).isEqualTo("TEE Ä#1/2%");
    shop.switches().encodedSlash(false);
    assertThat(caller.status(path)).isEqualTo(404);
  }

  @Test
  void patchedQuantityIsJournalled() {
    order();
    caller.status("PATCH", "/v1/stock/MUKI", "{\"quantity\":7,\"reserved\":99}");
    assertThat(stock("MUKI").path("quantity").asInt()).isEqualTo(7);
    assertThat(stock("MUKI").path("reserved").asInt()).isEqualTo(2);
    assertThat(stock("MUKI").path("balance").asInt()).isEqualTo(5);
    JsonNode change = caller.get("/v1/stock-changes?page_size=10&page=1").at("/data/0");
    assertThat(change.path("quantity_change").asInt()).isEqualTo(-3);
    assertThat(change.path("source_type").asText()).isEqualTo("api");
    assertThat(caller.status("PATCH", "/v1/stock/NONE", "{\"quantity\":1}")).isEqualTo(404);
  }

  @Test
  void productsCanBeWritten() {
    assertThat(caller.status("POST", "/v1/products", "{\"price\":1}")).isEqualTo(400);
    String body = caller.call("POST", "/v1/products", "{\"name\":\"Uusi\"}").body();
    assertThat(body).contains("\"name\":\"Uusi\"");
    assertThat(caller.status("PATCH", "/v1/products/501", "{\"price\":25.5}")).isEqualTo(200);
    assertThat(caller.status("PATCH", "/v1/products/501", "{\"Price\":25.5}")).isEqualTo(400);
    assertThat(caller.get("/v1/products/501").at("/data/price").decimalValue()).isEqualTo("25.5");
    assertThat(caller.status("DELETE", "/v1/products/501", "")).isEqualTo(204);
    assertThat(caller.status("/v1/products/501")).isEqualTo(404);
  }

  @Test
  void quirksCanBeSwitchedOff() {
    shop.seed().product(p -> p.code("X").name("X").weight("0.25"));
    String path = "/v1/products/product_code=X?expand=features";
    assertThat(caller.get(path).at("/data/weight").isTextual()).isTrue();
    assertThat(caller.get(path).at("/data/features").isArray()).isTrue();
    assertThat(caller.get(path).path("data").has("sandbox_unknown_member")).isTrue();
    shop.switches().quirks(false);
    assertThat(caller.get(path).at("/data/weight").isNumber()).isTrue();
    assertThat(caller.get(path).at("/data/features").isObject()).isTrue();
  }
}
