// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.retail;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was loaded. Each line of the file belongs to exactly one of the documents, whose figures are
 * the plain sums of its lines.
 */
public record RetailSummary(int lines, int products, int blankRows, List<Document> documents) {

  public RetailSummary {
    documents = List.copyOf(documents);
  }

  /** What became of a document. */
  public enum Outcome {
    /** An order. */
    ORDER,
    /** A credit note that took back a whole invoice, whose order is cancelled now. */
    CANCELS_EARLIER,
    /** A credit note without such an invoice: a cancelled order with its rows. */
    CANCELLED_ORDER
  }

  /**
   * One invoice or credit note.
   *
   * @param orderId the order in the shop; for {@link Outcome#CANCELS_EARLIER} the cancelled one
   */
  public record Document(
      String number, Outcome outcome, long orderId, int lines, int quantity, BigDecimal amount) {}

  public long orders() {
    return documents.stream().filter(d -> d.outcome() != Outcome.CANCELS_EARLIER).count();
  }

  public long cancellations() {
    return documents.stream().filter(d -> d.outcome() != Outcome.ORDER).count();
  }

  public int quantity() {
    return documents.stream().mapToInt(Document::quantity).sum();
  }

  public BigDecimal amount() {
    return documents.stream().map(Document::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
