// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.sandbox.retail.RetailSummary.Document;
import java.math.BigDecimal;

/** Adds documents up. */
record Sum(int documents, int lines, int pieces, BigDecimal amount) {
  static final Sum NONE = new Sum(0, 0, 0, BigDecimal.ZERO);

  static Sum of(Document document) {
    return new Sum(1, document.lines(), document.quantity(), document.amount());
  }

  Sum plus(Sum other) {
    return new Sum(
        documents + other.documents,
        lines + other.lines,
        pieces + other.pieces,
        amount.add(other.amount));
  }
}
