// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Articles as GET shows them. */
final class ArticleView {
  private static final List<String> SAME =
      List.of(
          "articleName",
          "unitCode",
          "isStockArticle",
          "isActive",
          "barCodeInfo",
          "quantityPerPackage",
          "quantityPerPallet",
          "weight",
          "length",
          "width",
          "height",
          "volume",
          "purchasePrice",
          "stockValuationPrice",
          "customerPrice",
          "countryOfOriginCode",
          "statisticsNumber",
          "articleNameTranslations",
          "stockLimit",
          "minimumReorderQuantity",
          "netWeight",
          "linkToPicture",
          "freeValues",
          "storageProperties",
          "storageClass",
          "customsDescription",
          "taricNumbersInfo",
          "articleGroup",
          "articleCategory",
          "articleColor",
          "articleSize");

  private final WarehouseState warehouse;
  private final Demand demand;

  ArticleView(WarehouseState warehouse) {
    this.warehouse = warehouse;
    this.demand = Demand.of(warehouse.orders(), any -> true);
  }

  static ObjectNode goodsOwner() {
    return Json.object().put("id", WarehouseState.GOODS_OWNER).put("name", "Sandbox Shop");
  }

  ObjectNode of(StockArticle article) {
    ObjectNode data = article.data();
    ObjectNode view = Json.object();
    view.set("goodsOwner", goodsOwner());
    view.put("articleSystemId", article.id()).put("articleNumber", article.number());
    for (String name : SAME) {
      view.set(name, data.path(name).isMissingNode() ? Json.object().nullNode() : copy(data, name));
    }
    view.put("productCode", Json.text(data, "productCode"));
    view.put("description", Json.text(data, "description"));
    view.put("purcaseCurrencyCode", Json.text(data, "purcaseCurrencyCode"));
    view.set("supplierInfo", supplier(data));
    view.set("classes", data.path("articleClassesInfo").path("classes").deepCopy());
    view.putIfAbsent("classes", Json.array());
    view.put("articleKind", kind(article));
    view.set("inventoryInfo", inventory(article));
    view.set("articleDataLastUpdated", WmsTime.node(article.dataChanged(), article.id()));
    view.set("created", WmsTime.node(article.created(), article.id() + 1L));
    return view;
  }

  private static JsonNode copy(ObjectNode data, String name) {
    return data.path(name).deepCopy();
  }

  private static String kind(StockArticle article) {
    JsonNode structure = article.data().path("structureDefinition").path("articleKind");
    return structure.isTextual() ? structure.asText() : article.isStocked() ? "Stock" : "NonStock";
  }

  private static ObjectNode supplier(ObjectNode data) {
    JsonNode sent = data.path("supplierInfo");
    ObjectNode view = Json.object();
    for (String name : List.of("supplierArticleNumber", "supplierNumber", "supplierName")) {
      view.put(name, Json.text(sent, name));
    }
    view.putArray("alternativeSuppliers");
    return view;
  }

  ObjectNode inventory(StockArticle article) {
    StockFigures figures = StockFigures.of(article, demand);
    ObjectNode view = Json.object();
    view.put("numberOfItems", decimal(figures.numberOfItems()));
    view.put("numberOfBookedItems", decimal(figures.leftToAllocate()));
    view.put("numberOfLockedItems", decimal(figures.locked()));
    view.put("toReceiveNumberOfItems", decimal(warehouse.inbound().toReceive(article)));
    view.put("allocatedNumberOfItems", decimal(figures.allocated()));
    view.put("lockedForSaleNumberOfItems", decimal(figures.lockedForSale()));
    view.put("pickedToBeCollectedNumberOfItems", decimal(figures.toBeCollected()));
    view.put("receivedToBeFinishedNumberOfItems", decimal(BigDecimal.ZERO));
    view.set("lastInDate", WmsTime.node(article.lastIn(), article.id()));
    view.put("sellableNumberOfItems", decimal(sellable(article)));
    BigDecimal price = Json.decimal(article.data(), "stockValuationPrice");
    view.put("totalStockValue", decimal(price.multiply(figures.numberOfItems())));
    view.set("reported", reported(article));
    return view;
  }

  private ObjectNode reported(StockArticle article) {
    ObjectNode view = Json.object();
    view.put("pickedToBeReportedNumberOfItems", decimal(demand.toBeReported(article.id())));
    view.put("returnedToBeReportedNumberOfItems", decimal(BigDecimal.ZERO));
    view.put("receivedToBeReportedNumberOfItems", decimal(BigDecimal.ZERO));
    return view;
  }

  /** A kit is as sellable as its scarcest component. */
  private BigDecimal sellable(StockArticle article) {
    return Json.objects(article.data().path("structureDefinition"), "rows").stream()
        .map(this::kitsFrom)
        .min(BigDecimal::compareTo)
        .orElseGet(() -> StockFigures.of(article, demand).sellable());
  }

  private BigDecimal kitsFrom(ObjectNode row) {
    BigDecimal each = Json.decimal(row, "numberOfItems").max(BigDecimal.ONE);
    return warehouse
        .article(Json.text(row, "articleNumber"))
        .map(component -> StockFigures.of(component, demand).sellable())
        .map(pieces -> pieces.divide(each, 0, RoundingMode.FLOOR))
        .orElse(BigDecimal.ZERO);
  }

  /** One of the trailing-zero forms in which the real server writes quantities. */
  static BigDecimal decimal(BigDecimal value) {
    return value.setScale(Math.max(1, value.scale()), RoundingMode.UNNECESSARY);
  }
}
