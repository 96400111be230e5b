// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.ArticleNumber;
import dev.silta.model.LineKind;
import dev.silta.model.Money;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrderLine;
import java.math.BigDecimal;
import java.util.Optional;

/** An order line to be: goods at 10.00 a piece with 25.5 % VAT; blank text means absent. */
public final class LineSketch {
  private final String id;
  private String article;
  private String shopKey;
  private Quantity quantity;
  private LineKind kind = LineKind.GOODS;
  private String name;
  private String unitPrice = "10.00";
  private String vatRate = "25.5";
  private String note = "";

  LineSketch(String id, String article, Quantity quantity) {
    this.id = id;
    this.article = article;
    this.quantity = quantity;
    this.shopKey = Articles.shopKeyOf(article);
    this.name = "Article " + article;
  }

  LineSketch copy() {
    return new LineSketch(id, article, quantity)
        .shopKey(shopKey)
        .kind(kind)
        .name(name)
        .unitPrice(unitPrice)
        .vatRate(vatRate)
        .note(note);
  }

  public LineSketch article(String number) {
    article = number;
    return this;
  }

  public LineSketch shopKey(String key) {
    shopKey = key;
    return this;
  }

  public LineSketch quantity(long pieces) {
    quantity = Quantity.of(pieces);
    return this;
  }

  public LineSketch kind(LineKind value) {
    kind = value;
    return this;
  }

  public LineSketch name(String value) {
    name = value;
    return this;
  }

  public LineSketch unitPrice(String amount) {
    unitPrice = amount;
    return this;
  }

  public LineSketch vatRate(String percent) {
    vatRate = percent;
    return this;
  }

  public LineSketch note(String value) {
    note = value;
    return this;
  }

  public String id() {
    return id;
  }

  Optional<Money> rowTotal(String currency) {
    return Text.of(unitPrice).map(amount -> Money.of(amount, currency).times(quantity));
  }

  SalesOrderLine build(String currency) {
    return SalesOrderLine.builder()
        .id(id)
        .kind(kind)
        .quantity(quantity)
        .article(Text.of(article).map(ArticleNumber::new))
        .shopKey(Text.of(shopKey))
        .name(Text.of(name))
        .unitPrice(Text.of(unitPrice).map(amount -> Money.of(amount, currency)))
        .vatRate(Text.of(vatRate).map(BigDecimal::new))
        .note(Text.of(note))
        .build();
  }
}
