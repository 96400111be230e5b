// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.model.Article;
import dev.silta.model.SalesOrder;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.Sellable;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Product;
import dev.silta.mycashflow.model.ShippingMethod;
import dev.silta.mycashflow.model.Supplier;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.mapping.ProductMapping;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * One product and one order of the shop beside the requests that Ongoing and OGOship get: {@code
 * mycashflow.json}, {@code ongoing.json} and {@code ogoship.json} in the same folder, to be read
 * side by side.
 */
class GoldenTest {
  private static final JsonCodec SHOP =
      JsonCodec.of(
          PropertyNamingStrategies.SNAKE_CASE,
          UnknownProperties.REFUSED,
          ZoneId.of("Europe/Helsinki"));
  private static final JsonCodec WAREHOUSE =
      JsonCodec.of(
          PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.REFUSED, ZoneOffset.UTC);
  private static final OngoingSettings ONGOING =
      OngoingSettings.builder().goodsOwnerId(new GoodsOwnerId(214)).build();
  private static final OgoshipSettings OGOSHIP = OgoshipSettings.defaults();

  @Test
  void aVariationBesideThePutOfAnArticle() throws IOException {
    assertThat(sent(dev.silta.ongoing.mapping.ArticleMapping.toPostArticle(article(), ONGOING)))
        .isEqualTo(expected("product/ongoing.json"));
  }

  @Test
  void aVariationBesideThePostOfAProduct() throws IOException {
    assertThat(sent(ProductMapping.toProduct(article(), OGOSHIP)))
        .isEqualTo(expected("product/ogoship.json"));
  }

  @Test
  void anOrderBesideThePutOfAnOrder() throws IOException {
    assertThat(sent(dev.silta.ongoing.mapping.OrderMapping.toPostOrder(order(), ONGOING)))
        .isEqualTo(expected("order/ongoing.json"));
  }

  @Test
  void anOrderBesideThePostOfAnOrder() throws IOException {
    assertThat(sent(dev.silta.ogoship.mapping.OrderMapping.toOrderRequest(order(), OGOSHIP)))
        .isEqualTo(expected("order/ogoship.json"));
  }

  private static Article article() throws IOException {
    Product product = SHOP.read(bytes("product/mycashflow.json"), Product.class);
    Supplier supplier =
        SHOP.read(
            "{\"id\": 3, \"name\": \"Kutomo Esimerkki Oy\"}".getBytes(StandardCharsets.UTF_8),
            Supplier.class);
    return dev.silta.mycashflow.mapping.ArticleMapping.toArticle(
        Sellable.of(product).get(0), Map.of(3L, supplier), MyCashflowSettings.defaults());
  }

  private static SalesOrder order() throws IOException {
    Order order = SHOP.read(bytes("order/mycashflow.json"), Order.class);
    ShippingMethod method =
        SHOP.read(
            "{\"id\": 5, \"name\": \"Posti, noutopiste\", \"product_code\": \"POSTI-PICKUP\"}"
                .getBytes(StandardCharsets.UTF_8),
            ShippingMethod.class);
    return dev.silta.mycashflow.mapping.OrderMapping.toSalesOrder(
        order, Map.of(5L, method), MyCashflowSettings.defaults());
  }

  private static JsonNode sent(Object request) throws IOException {
    return new ObjectMapper().readTree(WAREHOUSE.write(request));
  }

  private static JsonNode expected(String name) throws IOException {
    return new ObjectMapper().readTree(bytes(name));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream file = GoldenTest.class.getResourceAsStream("/golden/" + name)) {
      return file.readAllBytes();
    }
  }
}
