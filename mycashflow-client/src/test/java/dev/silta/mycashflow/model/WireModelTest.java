// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.JsonException;
import dev.silta.mycashflow.Fixtures;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireModelTest {

  @Test
  void everyFieldOfAProductIsRead() {
    Product product = Fixtures.anorak();
    assertThat(product.createdAt()).contains(OffsetDateTime.parse("2024-03-04T09:12:45+02:00"));
    assertThat(product.warranty()).contains("24");
    assertThat(product.featured()).contains(true);
    assertThat(product.visibilities().orElseThrow().get(1).isVisible()).contains(false);
    assertThat(product.features())
        .containsEntry("material", List.of("cotton"))
        .containsEntry("sizes", List.of("M", "L"))
        .containsEntry("layers", List.of("2"))
        .containsEntry("lining", List.of());
    assertThat(product.brand()).map(Brand::id).contains(7L);
    assertThat(product.variations().orElseThrow())
        .extracting(Variation::id)
        .containsExactly(9001L, 9002L);
  }

  @Test
  void anEmptyArrayIsNoRelation() {
    assertThat(Fixtures.anorak().stockItem()).isEmpty();
    assertThat(Fixtures.coffee().brand()).isEmpty();
    assertThat(Fixtures.anorak().variations().orElseThrow().get(0).features()).isEmpty();
    assertThat(Fixtures.json("{\"id\":1,\"shipping_address\":[]}", Order.class).shippingAddress())
        .isEmpty();
  }

  @Test
  void aRelationThatIsNotExpandedIsNotAnEmptyOne() {
    assertThat(Fixtures.json("{\"id\":1}", Product.class).variations()).isEmpty();
    assertThat(Fixtures.json("{\"id\":1,\"variations\":[]}", Product.class).variations())
        .contains(List.of());
  }

  @Test
  void everyFieldOfAnOrderIsRead() {
    Order order = Fixtures.order();
    assertThat(order.discount()).isEmpty();
    assertThat(order.products().orElseThrow().get(0).returnReasons())
        .singleElement()
        .asString()
        .contains("too-small");
    assertThat(order.events().orElseThrow())
        .extracting(Event::data)
        .containsExactly(java.util.Optional.of("{\"cart\":[1,2]}"), java.util.Optional.empty());
    assertThat(order.taxSummary().orElseThrow().shippingCosts().get(0).taxRate())
        .contains(new BigDecimal("23.81"));
    assertThat(order.shipments().orElseThrow().get(0).documents()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"9.5,9.5", "'\"9.5\"',9.5", "-3,-3"})
  void aDiscountIsAnAmountIfItIsOne(String json, BigDecimal expected) {
    Order order = Fixtures.json("{\"id\":1,\"discount\":" + json + "}", Order.class);
    assertThat(order.discount()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "{\"a\":1}", "[]", "\"10 %\""})
  void aDiscountThatIsNoAmountIsAbsent(String json) {
    assertThat(Fixtures.json("{\"id\":1,\"discount\":" + json + "}", Order.class).discount())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "null", "\"0000-00-00 00:00:00\""})
  void aTimeThatIsNoneIsAbsent(String json) {
    assertThat(Fixtures.json("{\"id\":1,\"archived_at\":" + json + "}", Order.class).archivedAt())
        .isEmpty();
  }

  @Test
  void aTimeWithoutOffsetIsHelsinkiTime() {
    StockItem item =
        Fixtures.json("{\"id\":1,\"updated_at\":\"2025-07-01 12:00:00\"}", StockItem.class);
    assertThat(item.updatedAt()).contains(OffsetDateTime.parse("2025-07-01T12:00:00+03:00"));
  }

  @ParameterizedTest
  @CsvSource({"OPEN,OPEN", "completed,COMPLETED", "' Cancelled ',CANCELLED", "LOST,UNKNOWN"})
  void statusIsReadWithoutRegardToCase(String text, Order.Status expected) {
    assertThat(Order.builder().id(1).status(text).build().knownStatus()).isEqualTo(expected);
  }

  @Test
  void aRecordWithoutIdIsRefused() {
    assertThatThrownBy(() -> Fixtures.json("{\"name\":\"x\"}", Supplier.class))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void aPatchHoldsWhatIsSetAndNothingElse() {
    assertThat(written(StockItemPatch.quantityOnly(12))).isEqualTo("{\"quantity\":12}");
    assertThat(written(ShipmentPatch.trackingOnly("T1"))).isEqualTo("{\"tracking_code\":\"T1\"}");
    assertThat(written(ProductRequest.builder().price(new BigDecimal("1E+1")).build()))
        .isEqualTo("{\"price\":10}");
  }

  @Test
  void personalDataIsNotPrinted() {
    Order order = Fixtures.order();
    assertThat(order.toString()).isEqualTo("Order{10452, OPEN}");
    assertThat(order.customerInformation().orElseThrow()).hasToString("Party{***}");
    assertThat(order.comments().orElseThrow().get(0)).hasToString("Comment{***}");
    assertThat(order.products().orElseThrow().get(1)).hasToString("OrderLine{55002}");
  }

  private static String written(Object value) {
    return new String(Fixtures.STRICT.write(value), StandardCharsets.UTF_8);
  }
}
