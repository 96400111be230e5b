// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** An amount with tax, divided by tax rate. */
final class TaxShares {
  private static final BigDecimal DEFAULT_RATE = new BigDecimal("25.5");

  private final Map<BigDecimal, BigDecimal> byRate = new TreeMap<>(Comparator.reverseOrder());

  static TaxShares of(BigDecimal rate, BigDecimal amount) {
    TaxShares shares = new TaxShares();
    shares.add(rate, amount);
    return shares;
  }

  void add(BigDecimal rate, BigDecimal amount) {
    if (amount.signum() != 0) {
      byRate.merge(rate, amount, BigDecimal::add);
    }
  }

  BigDecimal sum() {
    return byRate.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Spreads an amount in proportion; the last rate takes what rounding leaves. */
  TaxShares split(BigDecimal amount) {
    TaxShares parts = new TaxShares();
    BigDecimal whole = sum();
    BigDecimal left = amount;
    int remaining = byRate.size();
    for (Map.Entry<BigDecimal, BigDecimal> entry : byRate.entrySet()) {
      remaining--;
      boolean last = remaining == 0 || whole.signum() == 0;
      BigDecimal part =
          last ? left : amount.multiply(entry.getValue()).divide(whole, 2, RoundingMode.HALF_UP);
      parts.add(entry.getKey(), part);
      left = left.subtract(part);
    }
    return parts;
  }

  TaxShares minus(TaxShares other) {
    TaxShares rest = new TaxShares();
    byRate.forEach(rest::add);
    other.byRate.forEach((rate, amount) -> rest.add(rate, amount.negate()));
    return rest;
  }

  /** The average rate weighted by the amounts without tax. */
  BigDecimal blendedRate() {
    BigDecimal net = BigDecimal.ZERO;
    BigDecimal weighted = BigDecimal.ZERO;
    for (Map.Entry<BigDecimal, BigDecimal> entry : byRate.entrySet()) {
      BigDecimal tax = OrderMoney.taxIn(entry.getValue(), entry.getKey());
      BigDecimal part = entry.getValue().subtract(tax);
      net = net.add(part);
      weighted = weighted.add(part.multiply(entry.getKey()));
    }
    return net.signum() == 0 ? DEFAULT_RATE : weighted.divide(net, 2, RoundingMode.HALF_UP);
  }

  ArrayNode toJson() {
    ArrayNode rows = Json.array();
    byRate.forEach((rate, total) -> rows.add(row(rate, total)));
    return rows;
  }

  private static ObjectNode row(BigDecimal rate, BigDecimal total) {
    BigDecimal tax = OrderMoney.taxIn(total, rate);
    ObjectNode row = Json.object();
    row.set("tax_rate", Money.node(rate));
    row.set("total", Money.node(total));
    row.set("total_tax", Money.node(tax));
    row.set("total_without_tax", Money.node(total.subtract(tax)));
    return row;
  }
}
