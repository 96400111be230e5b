// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.retail;

import dev.silta.sandbox.mycashflow.ShopSeed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a product of each product code; codes that differ by case are different products. */
final class RetailProducts {
  private static final int PLENTY = 100_000;

  private final Map<String, Map<BigDecimal, Integer>> prices = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  static RetailProducts of(List<RetailLine> lines) {
    RetailProducts products = new RetailProducts();
    lines.stream().filter(RetailLine::isProduct).forEach(products::count);
    return products;
  }

  private void count(RetailLine line) {
    Map<BigDecimal, Integer> seen =
        prices.computeIfAbsent(line.code(), any -> new LinkedHashMap<>());
    if (line.unitPrice().signum() > 0) {
      seen.merge(line.unitPrice().stripTrailingZeros(), 1, Integer::sum);
    }
    if (!line.description().isEmpty()) {
      names.putIfAbsent(line.code(), line.description());
    }
  }

  int size() {
    return prices.size();
  }

  void seed(ShopSeed seed) {
    prices.forEach(
        (code, seen) ->
            seed.product(
                p ->
                    p.code(code)
                        .name(names.getOrDefault(code, code))
                        .price(price(seen).toPlainString())
                        .vat("25.5")
                        .weight("0.2")
                        .stock(PLENTY)));
  }

  /** The most frequent positive price; among equals the first. */
  private static BigDecimal price(Map<BigDecimal, Integer> seen) {
    BigDecimal best = BigDecimal.ZERO;
    int most = 0;
    for (Map.Entry<BigDecimal, Integer> entry : seen.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
