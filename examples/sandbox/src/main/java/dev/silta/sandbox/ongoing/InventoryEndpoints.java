// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Stock by warehouse, by day and by item, and the adjustments. */
final class InventoryEndpoints {
  private final WarehouseState warehouse;

  InventoryEndpoints(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  void addTo(Router router) {
    router.on(
        "GET /articles/inventoryPerWarehouse",
        "goodsOwnerId articleSystemIdFrom maxArticlesToGet articleNumbers warehouseIds"
            + " onlyArticlesInStock excludeStructureArticles excludeNonStockArticles"
            + " stockInfoChangedFrom",
        this::perWarehouse);
    router.on(
        "GET /articles/historicalInventory",
        "goodsOwnerId stockDate warehouseId",
        this::historical);
    router.on(
        "GET /articleItems",
        "goodsOwnerId articleNumber articleNumbers articleSystemIdFrom maxArticlesToGet"
            + " locationNames articleItemStatusCodes",
        this::items);
    router.on("GET /articleItems/statuses", "goodsOwnerId", this::itemStatuses);
    router.on(
        "GET /inventoryAdjustments", "goodsOwnerId from to toTime isReported", this::adjustments);
    router.on("GET /inventoryAdjustments/{id}", c -> Answer.ok(adjustment(c.id())));
    router.on("PATCH /inventoryAdjustments/{id}/articles/{id}/setReported", this::setReported);
  }

  private Answer perWarehouse(Call call) {
    Query query = Owner.checked(warehouse, call);
    ArrayNode answer = Json.array();
    for (StockArticle article : ArticleFilters.select(query, warehouse)) {
      ObjectNode entry = answer.addObject();
      entry.put("articleSystemId", article.id()).put("articleNumber", article.number());
      ArrayNode split = entry.putArray("inventoryPerWarehouse");
      for (int id : List.of(Warehouses.MAIN, Warehouses.SECOND)) {
        if (query.all("warehouseIds").isEmpty()
            || query.all("warehouseIds").contains(Integer.toString(id))) {
          split.add(share(article, id));
        }
      }
    }
    return Answer.ok(answer);
  }

  private ObjectNode share(StockArticle article, int id) {
    Demand demand = Demand.of(warehouse.orders(), order -> order.warehouse() == id);
    BigDecimal allocated = demand.allocated(article.id());
    BigDecimal free = article.physical(id).subtract(article.locked(id)).subtract(allocated);
    ObjectNode view = Json.object().put("warehouseId", id);
    view.put("numberOfItems", ArticleView.decimal(article.physical(id)));
    view.put("numberOfLockedItems", ArticleView.decimal(article.locked(id)));
    view.put(
        "sellableNumberOfItems",
        ArticleView.decimal(free.subtract(demand.leftToAllocate(article.id()))));
    view.put("availableForSaleNumberOfItems", ArticleView.decimal(free));
    view.put("allocatedNumberOfItems", ArticleView.decimal(allocated));
    return view.putNull("reported");
  }

  /** The simulation keeps no history: it answers today's figures for any day. */
  private Answer historical(Call call) {
    Query query = Owner.checked(warehouse, call);
    if (WmsTime.parameter(query, "stockDate").isEmpty()) {
      throw new Refusal(400, "The stockDate field is required.");
    }
    ObjectNode day = Json.object();
    ArrayNode articles = day.putArray("articles");
    for (StockArticle article : warehouse.articles()) {
      ObjectNode entry = articles.addObject().put("articleSystemId", article.id());
      entry.put("articleNumber", article.number());
      entry.put("articleName", Json.text(article.data(), "articleName"));
      entry.put("productCode", Json.text(article.data(), "productCode"));
      entry.put("numberOfItems", ArticleView.decimal(article.physical()));
      entry.putArray("articleItems");
    }
    return Answer.ok(Json.array().add(day));
  }

  private Answer items(Call call) {
    Query query = Owner.checked(warehouse, call);
    ArrayNode answer = Json.array();
    for (StockArticle article : ArticleFilters.select(query, warehouse)) {
      ObjectNode entry = answer.addObject();
      entry.set("goodsOwner", ArticleView.goodsOwner());
      entry.put("articleSystemId", article.id()).put("articleNumber", article.number());
      entry.set("items", Json.arrayOf(itemsOf(article)));
    }
    return Answer.ok(answer);
  }

  private static List<ObjectNode> itemsOf(StockArticle article) {
    List<ObjectNode> items = new ArrayList<>();
    for (int id : List.of(Warehouses.MAIN, Warehouses.SECOND)) {
      if (article.physical(id).signum() > 0) {
        ObjectNode item = Json.object().put("articleItemId", article.id() * 10 + id);
        item.put("numberOfItems", ArticleView.decimal(article.physical(id)));
        item.put("batch", "").put("serial", "").put("location", "A-0" + id);
        item.set("inDate", WmsTime.node(article.lastIn(), article.id()));
        item.put("isLocked", false).put("isLockedForSale", article.locked(id).signum() > 0);
        item.set("warehouse", Warehouses.node(id));
        items.add(item);
      }
    }
    return items;
  }

  private Answer itemStatuses(Call call) {
    Owner.checked(warehouse, call);
    ObjectNode status = Json.object().put("id", 1).put("code", "OK").put("name", "Godkänd");
    status.put("isLocked", false).put("isLockedForSale", false);
    ObjectNode answer = Json.object();
    answer.putArray("articleItemStatuses").add(status);
    return Answer.ok(answer);
  }

  private Answer adjustments(Call call) {
    Owner.checked(warehouse, call);
    return Answer.ok(Json.arrayOf(warehouse.adjustments()));
  }

  private ObjectNode adjustment(long id) {
    return warehouse.adjustments().stream()
        .filter(entry -> entry.at("/inventoryAdjustments/0/inventoryId").asLong() == id)
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "Not found"));
  }

  private Answer setReported(Call call) {
    adjustment(call.id());
    ObjectNode answer = Json.message("Reported");
    answer.putArray("items");
    return Answer.ok(answer);
  }
}
