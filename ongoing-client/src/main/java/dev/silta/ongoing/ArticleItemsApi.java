// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetArticleItemStatusModel;
import dev.silta.ongoing.model.GetArticleItemsModel;
import dev.silta.ongoing.model.GoodsOwnerId;

/** The physical rows of stock, with batches and serial numbers. A shop rarely needs them. */
public final class ArticleItemsApi {
  private static final String ID = "/articleSystemId";

  private final RestClient rest;
  private final OngoingConfig config;

  ArticleItemsApi(RestClient rest, OngoingConfig config) {
    this.rest = rest;
    this.config = config;
  }

  /** One page. */
  public Listing<GetArticleItemsModel> list(GoodsOwnerId owner, ArticleItemFilter filter) {
    return call(owner, filter).list("", ID, GetArticleItemsModel.class);
  }

  /** All pages, each read when it is asked for. */
  public Pages<GetArticleItemsModel> pages(GoodsOwnerId owner, ArticleItemFilter filter) {
    int size = filter.maxArticlesToGet().orElse(config.articlesPerPage());
    ArticleItemFilter whole =
        ArticleItemFilter.builder().from(filter).maxArticlesToGet(size).build();
    return IdPages.of(
        "/articleItems",
        filter.articleSystemIdFrom().orElse(0),
        config.pageBudget(),
        GetArticleItemsModel::articleSystemId,
        id ->
            call(owner, ArticleItemFilter.builder().from(whole).articleSystemIdFrom(id).build())
                .dated(bytes -> rest.codec().list(bytes, "", ID, GetArticleItemsModel.class)));
  }

  private RestCall call(GoodsOwnerId owner, ArticleItemFilter filter) {
    return filter.addTo(rest.get("/articleItems").query("goodsOwnerId", owner));
  }

  public Listing<GetArticleItemStatusModel> statuses(GoodsOwnerId owner) {
    return rest.get("/articleItems/statuses")
        .query("goodsOwnerId", owner)
        .list("/articleItemStatuses", "/id", GetArticleItemStatusModel.class);
  }
}
