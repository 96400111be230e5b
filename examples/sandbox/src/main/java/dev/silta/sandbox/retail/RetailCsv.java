// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.retail;

import dev.silta.sandbox.mycashflow.LineSpec;
import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.sandbox.mycashflow.OrderSpec;
import dev.silta.sandbox.retail.RetailSummary.Document;
import dev.silta.sandbox.retail.RetailSummary.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Loads order lines in the layout of the public "Online Retail" data set: {@code
 * InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country}.
 */
public final class RetailCsv {
  private final MyCashflowServer shop;
  private final Map<RetailDocument, Long> openInvoices = new LinkedHashMap<>();
  private final Map<String, List<RetailDocument>> invoicesByCustomer = new HashMap<>();
  private final List<Document> documents = new ArrayList<>();
  private int blankRows;

  private RetailCsv(MyCashflowServer shop) {
    this.shop = shop;
  }

  public static RetailSummary load(MyCashflowServer shop, Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file)) {
      return load(shop, text);
    }
  }

  /** Loads the whole text; the first record is the header. */
  public static RetailSummary load(MyCashflowServer shop, Reader text) throws IOException {
    return new RetailCsv(shop).load(new CsvRecords(text));
  }

  private RetailSummary load(CsvRecords records) throws IOException {
    List<RetailLine> lines = read(records);
    RetailProducts products = RetailProducts.of(lines);
    products.seed(shop.seed());
    Map<String, List<RetailLine>> byNumber = new LinkedHashMap<>();
    lines.forEach(
        line -> byNumber.computeIfAbsent(line.document(), any -> new ArrayList<>()).add(line));
    byNumber.forEach((number, rows) -> add(new RetailDocument(number, rows)));
    return new RetailSummary(lines.size(), products.size(), blankRows, documents);
  }

  private List<RetailLine> read(CsvRecords records) throws IOException {
    List<RetailLine> lines = new ArrayList<>();
    records.next();
    for (List<String> row = records.next(); !row.isEmpty(); row = records.next()) {
      if (row.equals(List.of(""))) {
        blankRows++;
      } else {
        lines.add(RetailLine.of(row));
      }
    }
    return lines;
  }

  private void add(RetailDocument document) {
    Optional<RetailDocument> invoice =
        document.isCreditNote() ? invoiceTakenBackBy(document) : Optional.empty();
    if (invoice.isPresent()) {
      long cancelled = openInvoices.remove(invoice.get());
      shop.clerk().cancelOrder(cancelled);
      note(document, Outcome.CANCELS_EARLIER, cancelled);
    } else if (document.isCreditNote()) {
      long id = place(document);
      shop.clerk().setStatus(id, "CANCELLED");
      note(document, Outcome.CANCELLED_ORDER, id);
    } else {
      long id = place(document);
      openInvoices.put(document, id);
      invoicesByCustomer
          .computeIfAbsent(document.first().customer(), any -> new ArrayList<>())
          .add(document);
      note(document, Outcome.ORDER, id);
    }
  }

  private Optional<RetailDocument> invoiceTakenBackBy(RetailDocument creditNote) {
    return invoicesByCustomer.getOrDefault(creditNote.first().customer(), List.of()).stream()
        .filter(invoice -> openInvoices.containsKey(invoice) && creditNote.takesBack(invoice))
        .findFirst();
  }

  private void note(RetailDocument document, Outcome outcome, long orderId) {
    documents.add(
        new Document(
            document.number(),
            outcome,
            orderId,
            document.lines().size(),
            document.quantity(),
            document.amount()));
  }

  private long place(RetailDocument document) {
    return shop.seed().order(order -> describe(order, document));
  }

  private static void describe(OrderSpec order, RetailDocument document) {
    RetailLine first = document.first();
    order
        .placedAt(first.moment().toInstant(ZoneOffset.UTC))
        .externalId(document.number())
        .customer(party -> MadeUpPerson.describe(party, first.customer(), first.country()));
    if (!first.customer().isEmpty()) {
      order.customerId(Long.parseLong(first.customer()));
    }
    BigDecimal postage = BigDecimal.ZERO;
    for (RetailLine line : document.lines()) {
      if (line.isPostage()) {
        postage = postage.add(line.amount());
      } else {
        order.line(row -> describe(row, line));
      }
    }
    order.shippingCosts(postage.toPlainString());
  }

  private static void describe(LineSpec row, RetailLine line) {
    if (line.isProduct()) {
      row.code(line.code());
    } else {
      row.freeForm(line.description().isEmpty() ? line.code() : line.description());
    }
    row.quantity(line.quantity()).unitPrice(line.unitPrice().toPlainString());
    if (line.quantity() < 0) {
      row.returnToStock(true);
    }
  }
}
