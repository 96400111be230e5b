// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Consignee;
import dev.silta.model.LineKind;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;

/** Fully populated neutral values; a test changes the one thing it is about. */
public final class Samples {
  private Samples() {}

  public static OngoingSettings.Builder settings() {
    return OngoingSettings.builder().goodsOwnerId(GoodsOwnerId.of(77));
  }

  public static Article anArticle() {
    return new ArticleDraft().build();
  }

  public static ArticleDraft article(String number) {
    return new ArticleDraft().number(new ArticleNumber(number));
  }

  public static SalesOrder anOrder() {
    return new OrderDraft().addLines(aLine("9001").build()).build();
  }

  /** An order without lines. */
  public static OrderDraft order(Consignee consignee) {
    return new OrderDraft().consignee(consignee);
  }

  public static ConsigneeDraft aConsignee() {
    return new ConsigneeDraft();
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

  public static LineDraft aLine(String id, LineKind kind, String quantity) {
    return aLine(id).kind(kind).quantity(Quantity.of(quantity));
  }
}
