// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Order lines as GET shows them. */
final class LineView {
  private static final List<String> SAME =
      List.of(
          "serialNumber",
          "batchNumber",
          "customerArticleNumber",
          "externalId",
          "warehouseInstruction",
          "lineTotalCustomsValue",
          "lineType",
          "minDaysToExpiryDate",
          "maxDaysToExpiryDate",
          "deliveryDate",
          "vat");

  private LineView() {}

  static ObjectNode of(OutboundLine line, OutboundOrder order) {
    ObjectNode view = Json.object().put("id", line.id()).put("rowNumber", line.rowNumber());
    view.set("article", article(line.article()));
    view.put("comment", Json.text(line.sent(), "comment"));
    view.put("shouldBePicked", line.shouldBePicked());
    view.put("orderedNumberOfItems", ArticleView.decimal(line.ordered()));
    view.put("allocatedNumberOfItems", ArticleView.decimal(line.allocated()));
    view.put("pickedNumberOfItems", ArticleView.decimal(line.picked()));
    view.put("packedNumberOfItems", ArticleView.decimal(line.picked()));
    view.put("returnedNumberOfItems", ArticleView.decimal(line.returned()));
    view.set("reportedNumberOfItems", orNull(line.reported()));
    view.set("reportedReturnedNumberOfItems", orNull(line.reportedReturned()));
    SAME.forEach(name -> view.set(name, OrderView.member(line.sent(), name)));
    view.set("freeValues", OrderView.member(line.sent(), "lineFreeValues"));
    view.set("prices", prices(line.sent().path("prices")));
    view.set("pickedArticleItems", pickedItems(line, order));
    return view.putNull("subOrderLines").putNull("pickOrderInfo");
  }

  private static JsonNode orNull(Optional<BigDecimal> value) {
    return value
        .<JsonNode>map(v -> DecimalNode.valueOf(ArticleView.decimal(v)))
        .orElse(NullNode.getInstance());
  }

  private static ObjectNode article(StockArticle article) {
    ObjectNode view = Json.object().put("articleSystemId", article.id());
    view.put("articleNumber", article.number());
    view.put("articleName", Json.text(article.data(), "articleName"));
    view.put("productCode", Json.text(article.data(), "productCode"));
    return view.put("articleKind", article.isStocked() ? "Stock" : "NonStock");
  }

  private static JsonNode prices(JsonNode sent) {
    if (!sent.isObject()) {
      return NullNode.getInstance();
    }
    ObjectNode view = Json.object();
    for (String name :
        List.of("linePrice", "customerLinePrice", "currencyCode", "discountPercentage")) {
      view.set(name, OrderView.member(sent, name));
    }
    return view;
  }

  private static JsonNode pickedItems(OutboundLine line, OutboundOrder order) {
    if (line.picked().signum() == 0) {
      return NullNode.getInstance();
    }
    ObjectNode item = Json.object().put("articleItemId", 801000 + line.id());
    item.put("numberOfItems", ArticleView.decimal(line.picked()));
    item.set("inDate", WmsTime.node(line.article().lastIn(), line.id()));
    item.put("serial", "").put("batchNumber", "").put("isPicked", true);
    item.put("isReturned", line.returned().signum() > 0);
    item.set("pickedTime", WmsTime.node(line.pickedAt(), line.id()));
    item.put("location", "A-0" + order.warehouse());
    return Json.array().add(item);
  }
}
