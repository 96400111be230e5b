// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrderLine;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.model.PostOrderLine;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLineMappingTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();

  /** S028, B13. */
  @ParameterizedTest
  @CsvSource({"3, 12.3456, 37.0368", "0.5, 10.10, 5.05", "1, 0.00, 0.00"})
  void totalsAreExact(String quantity, String unitPrice, String expected) {
    SalesOrderLine line =
        Samples.aLine("1", LineKind.GOODS, quantity).unitPrice(Money.of(unitPrice, "EUR")).build();
    PostOrderLine request = OrderLineMapping.toPostOrderLine(line, DEFAULTS);
    assertThat(request.lineTotalCustomsValue()).contains(Money.of(expected, "EUR").amount());
    assertThat(request.prices().orElseThrow().linePrice())
        .contains(Money.of(expected, "EUR").amount());
  }

  @Test
  void linePriceCanBeTheUnitPriceWhileTheCustomsValueStaysTheTotal() {
    OngoingSettings unit = Samples.settings().linePrice(OngoingSettings.LinePrice.UNIT).build();
    PostOrderLine request = OrderLineMapping.toPostOrderLine(Samples.aLine("1").build(), unit);
    assertThat(request.prices().orElseThrow().linePrice()).contains(new BigDecimal("12.90"));
    assertThat(request.lineTotalCustomsValue()).contains(new BigDecimal("25.80"));
  }

  /** B13. */
  @Test
  void unknownPriceIsLeftOutNotZero() {
    SalesOrderLine line = Samples.aLine("1").unitPrice(Optional.empty()).build();
    PostOrderLine request = OrderLineMapping.toPostOrderLine(line, DEFAULTS);
    assertThat(request.prices()).isEmpty();
    assertThat(request.lineTotalCustomsValue()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"25.5, 25.5", "24.00, 24", "10, 10"})
  void vatCodeIsThePercentageAsText(String rate, String code) {
    SalesOrderLine line = Samples.aLine("1").vatRate(new BigDecimal(rate)).build();
    assertThat(OrderLineMapping.toPostOrderLine(line, DEFAULTS).vat().orElseThrow().code())
        .isEqualTo(code);
  }

  @Test
  void noteGoesIntoTheComment() {
    assertThat(OrderLineMapping.toPostOrderLine(Samples.aLine("1").build(), DEFAULTS).comment())
        .contains("Engraving: AE");
  }

  @Test
  void lineWithoutArticleNumberIsRefusedByName() {
    SalesOrderLine line = Samples.aLine("7").article(Optional.empty()).build();
    assertThatThrownBy(() -> OrderLineMapping.toPostOrderLine(line, DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class, e -> assertThat(e.reason()).isEqualTo(ReasonCode.SKU_MISSING))
        .hasMessageStartingWith("lines[7].article");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void quantityMustBePositive(String quantity) {
    SalesOrderLine line = Samples.aLine("7", LineKind.GOODS, quantity).build();
    assertThatThrownBy(() -> OrderLineMapping.toPostOrderLine(line, DEFAULTS))
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("lines[7].quantity: " + quantity);
  }
}
