// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetArticleInventoryPerWarehouseModel;
import dev.silta.ongoing.model.GetArticleModel;
import dev.silta.ongoing.model.GetArticlesByQueryModel;
import dev.silta.ongoing.model.GetHistoricalInventoryModel;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.model.PostArticleModel;
import dev.silta.ongoing.model.PostArticleResponse;
import java.time.Instant;
import java.util.Optional;

/** Articles and their stock. There is no deletion: send {@code isActive: false}. */
public final class ArticlesApi {
  private static final String ID = "/articleSystemId";
  private final RestClient rest;
  private final OngoingConfig config;

  ArticlesApi(RestClient rest, OngoingConfig config) {
    this.rest = rest;
    this.config = config;
  }

  /** Creates the article or brings it up to date, by its number; repeated after a lost answer. */
  public PostArticleResponse put(PostArticleModel article) {
    return proved(rest.put("/articles").body(article).repeatable());
  }

  /** Brings the article of this id up to date; lets its number change. */
  public PostArticleResponse put(int articleSystemId, PostArticleModel article) {
    return proved(
        rest.put("/articles/{articleSystemId}", articleSystemId).body(article).repeatable());
  }

  public Optional<GetArticleModel> get(int articleSystemId) {
    return rest.get("/articles/{articleSystemId}", articleSystemId).find(GetArticleModel.class);
  }

  /** One page. */
  public Listing<GetArticleModel> list(GoodsOwnerId owner, ArticleFilter filter) {
    return call(owner, filter).list("", ID, GetArticleModel.class);
  }

  /** One page, with the server's clock at the time of the answer. */
  public RestCall.Dated<Listing<GetArticleModel>> listDated(
      GoodsOwnerId owner, ArticleFilter filter) {
    return call(owner, filter)
        .dated(bytes -> rest.codec().list(bytes, "", ID, GetArticleModel.class));
  }

  /** All pages from the filter's {@code articleSystemIdFrom} on, each read when it is asked for. */
  public Pages<GetArticleModel> pages(GoodsOwnerId owner, ArticleFilter filter) {
    int size = filter.maxArticlesToGet().orElse(config.articlesPerPage());
    ArticleFilter whole = ArticleFilter.builder().from(filter).maxArticlesToGet(size).build();
    return IdPages.of(
        "/articles",
        filter.articleSystemIdFrom().orElse(0),
        config.pageBudget(),
        GetArticleModel::articleSystemId,
        id ->
            listDated(owner, ArticleFilter.builder().from(whole).articleSystemIdFrom(id).build()));
  }

  /** Like {@link #list}, for conditions too long for an address. Not on every server. */
  public Listing<GetArticleModel> byQuery(GetArticlesByQueryModel query) {
    return rest.post("/articles/byQuery")
        .body(query)
        .repeatable()
        .list("", ID, GetArticleModel.class);
  }

  /** One page of stock figures split by physical warehouse. */
  public Listing<GetArticleInventoryPerWarehouseModel> inventoryPerWarehouse(
      GoodsOwnerId owner, WarehouseInventoryFilter filter) {
    return inventoryCall(owner, filter).list("", ID, GetArticleInventoryPerWarehouseModel.class);
  }

  /** All pages of stock figures split by physical warehouse, each read when it is asked for. */
  public Pages<GetArticleInventoryPerWarehouseModel> inventoryPerWarehousePages(
      GoodsOwnerId owner, WarehouseInventoryFilter filter) {
    int size = filter.maxArticlesToGet().orElse(config.articlesPerPage());
    WarehouseInventoryFilter whole =
        WarehouseInventoryFilter.builder().from(filter).maxArticlesToGet(size).build();
    return IdPages.of(
        "/articles/inventoryPerWarehouse",
        filter.articleSystemIdFrom().orElse(0),
        config.pageBudget(),
        GetArticleInventoryPerWarehouseModel::articleSystemId,
        id ->
            inventoryPerWarehouseDated(
                owner,
                WarehouseInventoryFilter.builder().from(whole).articleSystemIdFrom(id).build()));
  }

  /** Like {@link #inventoryPerWarehouse}, with the server's clock at the time of the answer. */
  public RestCall.Dated<Listing<GetArticleInventoryPerWarehouseModel>> inventoryPerWarehouseDated(
      GoodsOwnerId owner, WarehouseInventoryFilter filter) {
    return inventoryCall(owner, filter)
        .dated(
            bytes -> rest.codec().list(bytes, "", ID, GetArticleInventoryPerWarehouseModel.class));
  }

  /** Quantities as they were; of one warehouse if one is given. */
  public Listing<GetHistoricalInventoryModel> historicalInventory(
      GoodsOwnerId owner, Instant stockDate, Optional<Integer> warehouseId) {
    return rest.get("/articles/historicalInventory")
        .query("goodsOwnerId", owner)
        .query("stockDate", stockDate)
        .query("warehouseId", warehouseId)
        .list("", ID, GetHistoricalInventoryModel.class);
  }

  private RestCall call(GoodsOwnerId owner, ArticleFilter filter) {
    return filter.addTo(rest.get("/articles").query("goodsOwnerId", owner));
  }

  private RestCall inventoryCall(GoodsOwnerId owner, WarehouseInventoryFilter filter) {
    return filter.addTo(rest.get("/articles/inventoryPerWarehouse").query("goodsOwnerId", owner));
  }

  private PostArticleResponse proved(RestCall call) {
    return call.prove(
        bytes ->
            Proved.by(
                rest.codec().read(bytes, PostArticleResponse.class),
                PostArticleResponse::articleSystemId,
                ID));
  }
}
