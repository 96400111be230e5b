// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrderLine;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.OrderDraft;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.mapping.OgoshipSettings.UnitPrices;
import dev.silta.ogoship.model.OrderLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLineMappingTest {
  private static final OgoshipSettings DEFAULTS = OgoshipSettings.defaults();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "code,          MUKI-SIN-1",
    "quantity,      2",
    "unitPrice,     12.90",
    "vatPercentage, 25.5"
  })
  void row(String field, String expected) {
    OrderLine line = lines(DEFAULTS, Samples.aLine("1").build()).get(0);
    assertThat(Fixtures.sent(line).path(field).asText()).isEqualTo(expected);
  }

  @Test
  void linesOfEqualCodePriceAndVatBecomeOne() {
    List<OrderLine> lines =
        lines(
            DEFAULTS,
            Samples.aLine("1", "A", "2").build(),
            Samples.aLine("2", "B", "1").build(),
            Samples.aLine("3", "A", "3").build(),
            Samples.aLine("4", "A", "1").unitPrice(Money.of("0.00", "EUR")).build(),
            Samples.aLine("5", "A", "1").vatRate(new BigDecimal("14")).build());
    assertThat(lines)
        .extracting(line -> line.code() + " " + line.quantity())
        .containsExactly("A 5", "B 1", "A 1", "A 1");
  }

  @Test
  void pricesCanBeLeftOut() {
    OgoshipSettings settings = OgoshipSettings.builder().unitPrices(UnitPrices.OMITTED).build();
    assertThat(lines(settings, Samples.aLine("1").build()).get(0).unitPrice()).isEmpty();
  }

  @Test
  void wholeVatIsWrittenPlainly() {
    OrderLine line =
        lines(DEFAULTS, Samples.aLine("1").vatRate(new BigDecimal("20.00")).build()).get(0);
    assertThat(Fixtures.sent(line).path("vatPercentage").toString()).isEqualTo("20");
  }

  @ParameterizedTest
  @EnumSource(value = LineKind.class, mode = EnumSource.Mode.EXCLUDE, names = "GOODS")
  void onlyGoodsAreSent(LineKind other) {
    List<OrderLine> lines =
        lines(
            DEFAULTS, Samples.aLine("1", other, "1").build(), Samples.aLine("2", "A", "1").build());
    assertThat(lines).extracting(OrderLine::code).containsExactly("A");
  }

  @Test
  void orderWithoutGoodsIsNotSent() {
    assertThatThrownBy(() -> lines(DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.NOTHING_TO_SEND));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "0", "-1", "3000000000"})
  void quantityThatIsNoNumberOfWholePiecesIsHeld(String quantity) {
    assertHeld(
        Samples.aLine("7", "A", quantity).build(), ReasonCode.VALUE_INVALID, "lines[7].quantity");
  }

  @Test
  void lineWithoutNumberIsHeld() {
    assertHeld(
        Samples.aLine("7").article(Optional.empty()).build(),
        ReasonCode.SKU_MISSING,
        "lines[7].article");
  }

  @Test
  void lineOfACodeWithASlashIsHeld() {
    assertHeld(
        Samples.aLine("7", "A/B", "1").build(), ReasonCode.VALUE_INVALID, "lines[7].article");
  }

  private static void assertHeld(SalesOrderLine line, ReasonCode reason, String field) {
    assertThatThrownBy(() -> lines(DEFAULTS, line))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.field()).isEqualTo(field);
            });
  }

  private static List<OrderLine> lines(OgoshipSettings settings, SalesOrderLine... lines) {
    OrderDraft order = new OrderDraft();
    List.of(lines).forEach(order::addLines);
    return OrderLineMapping.toOrderLines(order.build(), settings);
  }
}
