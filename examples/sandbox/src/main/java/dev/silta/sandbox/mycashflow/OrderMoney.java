// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Sums an order up: prices include tax, the discount is a positive amount. */
final class OrderMoney {
  private OrderMoney() {}

  static void compute(ObjectNode order) {
    List<ObjectNode> lines = Json.objects(order, "products");
    TaxShares goods = new TaxShares();
    for (ObjectNode line : lines) {
      goods.add(Json.decimal(line, "vat_rate"), lineTotal(line));
    }
    BigDecimal discount = Json.decimal(order, "discount");
    BigDecimal shipping = Json.decimal(order, "shipping_costs");
    BigDecimal fees = Json.decimal(order, "payment_costs");
    BigDecimal subtotal = goods.sum();
    boolean cancelled = OrderTree.hasStatus(order, "CANCELLED");
    order.set("subtotal", Money.node(subtotal));
    BigDecimal total = subtotal.add(shipping).add(fees).subtract(discount);
    order.set("total", Money.node(cancelled ? BigDecimal.ZERO : total));
    order.set("tax_summary", summary(goods, discount, shipping, fees, cancelled));
  }

  static BigDecimal lineTotal(ObjectNode line) {
    return Json.decimal(line, "unit_price").multiply(Json.decimal(line, "quantity"));
  }

  private static ObjectNode summary(
      TaxShares goods,
      BigDecimal discount,
      BigDecimal shipping,
      BigDecimal fees,
      boolean cancelled) {
    BigDecimal blended = goods.blendedRate();
    TaxShares discounts = goods.split(discount);
    TaxShares total = cancelled ? new TaxShares() : goods.minus(discounts);
    if (!cancelled) {
      total.add(blended, shipping.add(fees));
    }
    ObjectNode summary = Json.object();
    summary.set("subtotal", goods.toJson());
    summary.set("discount", discounts.toJson());
    summary.set("shipping_costs", TaxShares.of(blended, shipping).toJson());
    summary.set("payment_costs", TaxShares.of(blended, fees).toJson());
    summary.set("total", total.toJson());
    return summary;
  }

  static BigDecimal taxIn(BigDecimal total, BigDecimal rate) {
    return total.multiply(rate).divide(rate.add(new BigDecimal("100")), 2, RoundingMode.HALF_UP);
  }
}
