// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.retail;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One row of the file. */
record RetailLine(
    String document,
    String code,
    String description,
    int quantity,
    LocalDateTime moment,
    BigDecimal unitPrice,
    String customer,
    String country) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("M/d/uuuu H:mm", Locale.ROOT);
  private static final Set<String> POSTAGE = Set.of("POST", "DOT", "C2");
  private static final int FIELDS = 8;

  static RetailLine of(List<String> fields) {
    if (fields.size() != FIELDS) {
      throw new IllegalArgumentException("Expected " + FIELDS + " fields: " + fields);
    }
    return new RetailLine(
        fields.get(0).strip(),
        fields.get(1).strip(),
        fields.get(2).strip(),
        Integer.parseInt(fields.get(3).strip()),
        LocalDateTime.parse(fields.get(4).strip(), MOMENT),
        new BigDecimal(fields.get(5).strip()),
        fields.get(6).strip(),
        fields.get(7).strip());
  }

  /** Real products have codes of five digits, with or without letters after them. */
  boolean isProduct() {
    return code.matches("\\d{5}[A-Za-z]{0,2}");
  }

  /** Carriage is an amount of the order, not a row. */
  boolean isPostage() {
    return POSTAGE.contains(code.toUpperCase(Locale.ROOT)) && amount().signum() >= 0;
  }

  BigDecimal amount() {
    return unitPrice.multiply(BigDecimal.valueOf(quantity));
  }
}
