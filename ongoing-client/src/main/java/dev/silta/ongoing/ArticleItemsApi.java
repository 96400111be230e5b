// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetArticleItemStatusModel;
import dev.silta.ongoing.model.GetArticleItemsModel;
import dev.silta.ongoing.model.GoodsOwnerId;

/** The physical rows of stock, with batches and serial numbers. A shop rarely needs them. */
public final class ArticleItemsApi {
  private final RestClient rest;
  private final OngoingConfig config;

  ArticleItemsApi(RestClient rest, OngoingConfig config) {
    this.rest = rest;
    this.config = config;
  }

  /** One page. */
  public Listing<GetArticleItemsModel> list(GoodsOwnerId owner, ArticleItemFilter filter) {
    return filter
        .addTo(rest.get("/articleItems").query("goodsOwnerId", owner))
        .list("", "/articleSystemId", GetArticleItemsModel.class);
  }

  /** All pages, each read when it is asked for. */
  public Iterable<Listing<GetArticleItemsModel>> pages(
      GoodsOwnerId owner, ArticleItemFilter filter) {
    ArticleItemFilter.Builder page =
        ArticleItemFilter.builder()
            .from(filter)
            .maxArticlesToGet(filter.maxArticlesToGet().orElse(config.articlesPerPage()));
    return new IdPages<>(
        "/articleItems",
        id -> list(owner, page.articleSystemIdFrom(id).build()),
        GetArticleItemsModel::articleSystemId,
        filter.articleSystemIdFrom().orElse(0),
        config.pageBudget());
  }

  public Listing<GetArticleItemStatusModel> statuses(GoodsOwnerId owner) {
    return rest.get("/articleItems/statuses")
        .query("goodsOwnerId", owner)
        .list("/articleItemStatuses", "/id", GetArticleItemStatusModel.class);
  }
}
