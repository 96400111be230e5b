// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class OrderMoneyTest extends ShopFixture {
  private JsonNode mixedOrder() {
    shop.seed().product(p -> p.code("KAHVI").name("Kahvi").price("12.50").vat("14").stock(9));
    long id =
        shop.seed()
            .order(
                o -> o.line("PAITA-S", 2).line("KAHVI", 1).discount("9.23").shippingCosts("5.90"));
    return stored(id);
  }

  @Test
  void totalsAreExact() {
    JsonNode order = mixedOrder();
    assertThat(order.path("subtotal").decimalValue()).isEqualTo("92.3");
    assertThat(order.path("total").decimalValue()).isEqualTo("88.97");
    assertThat(order.at("/payments/0/amount").decimalValue()).isEqualTo("88.97");
  }

  @Test
  void taxSummaryDividesByRateAndAddsUp() {
    JsonNode summary = mixedOrder().path("tax_summary");
    JsonNode goods = summary.path("subtotal");
    assertThat(goods.at("/0/tax_rate").decimalValue()).isEqualTo("25.5");
    assertThat(goods.at("/0/total").decimalValue()).isEqualTo("79.8");
    assertThat(goods.at("/0/total_tax").decimalValue()).isEqualTo("16.21");
    assertThat(goods.at("/1/total_without_tax").decimalValue()).isEqualTo("10.96");
    assertThat(summary.at("/discount/0/total").decimalValue()).isEqualTo("7.98");
    assertThat(sum(summary.path("total"))).isEqualByComparingTo("88.97");
    assertThat(sum(summary.path("discount"))).isEqualByComparingTo("9.23");
  }

  private static BigDecimal sum(JsonNode rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode row : rows) {
      sum = sum.add(row.path("total").decimalValue());
    }
    return sum;
  }

  @Test
  void cancelledOrderIsWorthNothing() {
    long id = order();
    shop.clerk().cancelOrder(id);
    JsonNode order = stored(id);
    assertThat(order.path("total").decimalValue()).isEqualByComparingTo("0");
    assertThat(order.path("products")).hasSize(2);
    assertThat(order.at("/products/1/quantity").asInt()).isEqualTo(-2);
    assertThat(order.at("/products/1/id")).isNotEqualTo(order.at("/products/0/id"));
  }
}
