// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** One line of an order and how far it is. */
final class OutboundLine {
  private final int id;
  private final StockArticle article;
  private ObjectNode sent;
  private BigDecimal allocated = BigDecimal.ZERO;
  private BigDecimal picked = BigDecimal.ZERO;
  private BigDecimal returned = BigDecimal.ZERO;
  private Optional<BigDecimal> reported = Optional.empty();
  private Optional<BigDecimal> reportedReturned = Optional.empty();
  private Optional<Instant> pickedAt = Optional.empty();

  OutboundLine(int id, StockArticle article, ObjectNode sent) {
    this.id = id;
    this.article = article;
    this.sent = sent;
  }

  int id() {
    return id;
  }

  StockArticle article() {
    return article;
  }

  ObjectNode sent() {
    return sent;
  }

  void replace(ObjectNode newer) {
    sent = newer;
    allocated = allocated.min(ordered());
  }

  String rowNumber() {
    return Json.text(sent, "rowNumber");
  }

  BigDecimal ordered() {
    return Json.decimal(sent, "numberOfItems");
  }

  BigDecimal allocated() {
    return allocated;
  }

  BigDecimal picked() {
    return picked;
  }

  BigDecimal returned() {
    return returned;
  }

  Optional<BigDecimal> reported() {
    return reported;
  }

  Optional<BigDecimal> reportedReturned() {
    return reportedReturned;
  }

  Optional<Instant> pickedAt() {
    return pickedAt;
  }

  boolean shouldBePicked() {
    return sent.path("shouldBePicked").asBoolean(true) && article.isStocked();
  }

  BigDecimal leftToAllocate() {
    return shouldBePicked() ? ordered().subtract(allocated).max(BigDecimal.ZERO) : BigDecimal.ZERO;
  }

  /** Allocated goods that still lie on the shelf. */
  BigDecimal heldOnShelf() {
    return allocated.subtract(picked).max(BigDecimal.ZERO);
  }

  void allocate(BigDecimal pieces) {
    allocated = allocated.add(pieces);
  }

  /** Takes the goods off the shelf; what is not picked is not held any longer either. */
  void pick(BigDecimal pieces, Instant now) {
    picked = pieces;
    allocated = pieces;
    pickedAt = Optional.of(now);
  }

  void letGo() {
    allocated = picked;
  }

  void takeBack(BigDecimal pieces) {
    returned = returned.add(pieces);
  }

  void report(BigDecimal pieces) {
    reported = Optional.of(pieces);
  }

  void reportReturned(BigDecimal pieces) {
    reportedReturned = Optional.of(pieces);
  }

  boolean isToReport() {
    return picked.compareTo(reported.orElse(BigDecimal.ZERO)) > 0;
  }

  boolean isToReportReturned() {
    return returned.compareTo(reportedReturned.orElse(BigDecimal.ZERO)) > 0;
  }
}
