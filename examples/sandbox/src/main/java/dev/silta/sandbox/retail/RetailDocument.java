// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.retail;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows of one invoice or credit note, in file order. */
record RetailDocument(String number, List<RetailLine> lines) {

  boolean isCreditNote() {
    return number.startsWith("C");
  }

  RetailLine first() {
    return lines.get(0);
  }

  int quantity() {
    return lines.stream().mapToInt(RetailLine::quantity).sum();
  }

  BigDecimal amount() {
    return lines.stream().map(RetailLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Pieces by code and price; a full credit note has the same with the other sign. */
  Map<String, Integer> content() {
    Map<String, Integer> content = new TreeMap<>();
    lines.forEach(
        line ->
            content.merge(
                line.code() + " " + line.unitPrice().stripTrailingZeros().toPlainString(),
                line.quantity(),
                Integer::sum));
    return content;
  }

  /** Whether this credit note takes back the whole of an invoice of the same customer. */
  boolean takesBack(RetailDocument invoice) {
    Map<String, Integer> negated = new TreeMap<>();
    content().forEach((key, pieces) -> negated.put(key, -pieces));
    return !first().customer().isEmpty()
        && first().customer().equals(invoice.first().customer())
        && negated.equals(invoice.content());
  }
}
