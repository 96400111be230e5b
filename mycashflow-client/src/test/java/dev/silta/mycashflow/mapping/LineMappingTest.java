// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.ArticleNumber;
import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrderLine;
import dev.silta.mycashflow.Fixtures;
import dev.silta.mycashflow.model.OrderLine;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineMappingTest {
  private static final long DONE = 1;
  private static final long BACK = 2;
  private static final long OPEN = 3;

  private final SalesOrderLine shirt = map(row(0));
  private final SalesOrderLine coffee = map(row(1));

  private static OrderLine.Builder row(int index) {
    return OrderLine.builder().from(Fixtures.order().products().orElseThrow().get(index));
  }

  private static SalesOrderLine map(OrderLine.Builder row) {
    return LineMapping.toLine(row.build(), 0, Set.of(DONE), Set.of(BACK), "EUR");
  }

  private static LineKind kind(OrderLine.Builder row) {
    return map(row).kind();
  }

  @Test
  void externalOrderLineCodeIsTheOrderLineId() {
    assertThat(shirt.id()).isEqualTo("55001");
  }

  @Test
  void linePriceIsUnitPriceTimesQuantity() {
    assertThat(shirt.unitPrice()).contains(Money.of("39.90", "EUR"));
    assertThat(shirt.unitPrice().orElseThrow().times(shirt.quantity()))
        .isEqualTo(Money.of("79.80", "EUR"));
  }

  @Test
  void numberOfItemsIsTheQuantity() {
    assertThat(shirt.quantity()).isEqualTo(Quantity.of(2));
    assertThat(coffee.quantity()).isEqualTo(Quantity.of(1));
  }

  @Test
  void productCodeIsProductIdAndVariationId() {
    assertThat(shirt.shopKey()).contains("700-9101");
    assertThat(coffee.shopKey()).contains("640");
  }

  @Test
  void articleIsTheTrimmedCode() {
    assertThat(shirt.article()).contains(new ArticleNumber("SHIRT-S"));
    assertThat(map(row(0).productCode(" ")).article()).isEmpty();
  }

  @Test
  void nameRateAndNoteAreTheRows() {
    assertThat(shirt.name()).contains("Linen shirt - S");
    assertThat(shirt.vatRate()).contains(new BigDecimal("25.5"));
    assertThat(shirt.note()).isEmpty();
    assertThat(coffee.note()).contains("Grind: filter");
  }

  @Test
  void goodsAreWhatIsStillToBeSent() {
    assertThat(kind(row(0))).isEqualTo(LineKind.GOODS);
    assertThat(kind(row(0).shipmentId(OPEN))).isEqualTo(LineKind.GOODS);
    assertThat(kind(row(0).shipmentId(Optional.empty()))).isEqualTo(LineKind.GOODS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "-0.5"})
  void aQuantityThatIsNotPositiveIsAReturn(BigDecimal quantity) {
    assertThat(kind(row(0).quantity(quantity))).isEqualTo(LineKind.RETURN);
  }

  @Test
  void aRowOfAReturnShipmentIsAReturn() {
    assertThat(kind(row(0).shipmentId(BACK))).isEqualTo(LineKind.RETURN);
  }

  @Test
  void anyDownloadFieldMakesARowDigital() {
    assertThat(kind(row(0).downloadId("7"))).isEqualTo(LineKind.DIGITAL);
    assertThat(kind(row(0).downloadTimesLeft("3"))).isEqualTo(LineKind.DIGITAL);
  }

  @Test
  void aRowIsDeliveredByItsOwnTimeOrByItsShipment() {
    OffsetDateTime time = OffsetDateTime.parse("2025-05-21T10:00:00+03:00");
    assertThat(kind(row(0).deliveredAt(time))).isEqualTo(LineKind.DELIVERED);
    assertThat(kind(row(0).shipmentId(DONE))).isEqualTo(LineKind.DELIVERED);
  }

  @Test
  void aRowWithoutProductAndCodeIsFreeForm() {
    OrderLine.Builder free = row(0).productId(Optional.empty()).productCode(Optional.empty());
    assertThat(kind(free)).isEqualTo(LineKind.FREE_FORM);
    assertThat(map(free).shopKey()).isEmpty();
  }

  @Test
  void aRowWithoutProductButWithCodeIsGoods() {
    assertThat(kind(row(0).productId(Optional.empty()))).isEqualTo(LineKind.GOODS);
  }

  @Test
  void aRowWithoutQuantityDoesNotMap() {
    assertThatThrownBy(() -> map(row(0).quantity(Optional.empty())))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("lines[0].quantity");
  }
}
