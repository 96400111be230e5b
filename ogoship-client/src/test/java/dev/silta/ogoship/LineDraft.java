// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.model.ArticleNumber;
import dev.silta.model.LineKind;
import dev.silta.model.Money;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrderLine;
import java.math.BigDecimal;
import java.util.Optional;

/** A line with every field set, to be changed where a test needs it. */
public final class LineDraft {
  private String id = "9001";
  private LineKind kind = LineKind.GOODS;
  private Quantity quantity = Quantity.of(2);
  private Optional<ArticleNumber> article = Optional.of(new ArticleNumber("MUKI-SIN-1"));
  private Optional<String> shopKey = Optional.of("31-402");
  private Optional<String> name = Optional.of("Muki - sininen");
  private Optional<Money> unitPrice = Optional.of(Money.of("12.90", "EUR"));
  private Optional<BigDecimal> vatRate = Optional.of(new BigDecimal("25.5"));
  private Optional<String> note = Optional.of("Engraving: AE");

  public LineDraft id(String value) {
    id = value;
    return this;
  }

  public LineDraft kind(LineKind value) {
    kind = value;
    return this;
  }

  public LineDraft quantity(Quantity value) {
    quantity = value;
    return this;
  }

  public LineDraft article(ArticleNumber value) {
    return article(Optional.of(value));
  }

  public LineDraft article(Optional<ArticleNumber> value) {
    article = value;
    return this;
  }

  public LineDraft shopKey(String value) {
    return shopKey(Optional.of(value));
  }

  public LineDraft shopKey(Optional<String> value) {
    shopKey = value;
    return this;
  }

  public LineDraft name(String value) {
    return name(Optional.of(value));
  }

  public LineDraft name(Optional<String> value) {
    name = value;
    return this;
  }

  public LineDraft unitPrice(Money value) {
    return unitPrice(Optional.of(value));
  }

  public LineDraft unitPrice(Optional<Money> value) {
    unitPrice = value;
    return this;
  }

  public LineDraft vatRate(BigDecimal value) {
    return vatRate(Optional.of(value));
  }

  public LineDraft vatRate(Optional<BigDecimal> value) {
    vatRate = value;
    return this;
  }

  public LineDraft note(String value) {
    return note(Optional.of(value));
  }

  public LineDraft note(Optional<String> value) {
    note = value;
    return this;
  }

  public SalesOrderLine build() {
    return SalesOrderLine.builder()
        .id(id)
        .kind(kind)
        .quantity(quantity)
        .article(article)
        .shopKey(shopKey)
        .name(name)
        .unitPrice(unitPrice)
        .vatRate(vatRate)
        .note(note)
        .build();
  }
}
