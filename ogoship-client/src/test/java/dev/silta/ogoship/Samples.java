// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Consignee;
import dev.silta.model.LineKind;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;

/** Fully populated neutral values; a test changes the one thing it is about. */
public final class Samples {
  private Samples() {}

  public static Article anArticle() {
    return new ArticleDraft().build();
  }

  public static ArticleDraft article(String number) {
    return new ArticleDraft().number(new ArticleNumber(number));
  }

  /** An order to a company, of two pieces of one article. */
  public static SalesOrder anOrder() {
    return anOrderDraft().build();
  }

  public static OrderDraft anOrderDraft() {
    return new OrderDraft().addLines(aLine("9001").build());
  }

  static Consignee aPayer() {
    return Consignee.builder()
        .name("Example Oy")
        .street("Laskutie 2")
        .postCode("33100")
        .city("Tampere")
        .country("FI")
        .email("accounts@example.test")
        .build();
  }

  public static LineDraft aLine(String id) {
    return new LineDraft().id(id);
  }

  public static LineDraft aLine(String id, String article, String quantity) {
    return aLine(id).article(new ArticleNumber(article)).quantity(Quantity.of(quantity));
  }

  public static LineDraft aLine(String id, LineKind kind, String quantity) {
    return aLine(id).kind(kind).quantity(Quantity.of(quantity));
  }
}
