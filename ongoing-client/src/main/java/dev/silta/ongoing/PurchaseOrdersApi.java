// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetPurchaseOrderModel;
import dev.silta.ongoing.model.GetPurchaseOrderStatusModel;
import dev.silta.ongoing.model.GetPurchaseOrderTypeModel;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.model.PostPurchaseOrderArticleItemsModel;
import dev.silta.ongoing.model.PostPurchaseOrderModel;
import dev.silta.ongoing.model.PostPurchaseOrderResponse;
import dev.silta.ongoing.model.PurchaseOrderArticleItemResponse;
import java.util.Optional;

/** Announced goods on their way to the warehouse. */
public final class PurchaseOrdersApi {
  private static final String ONE = "/purchaseOrders/{purchaseOrderId}";
  private static final String ID = "/purchaseOrderInfo/purchaseOrderId";
  private static final String OWNER = "goodsOwnerId";
  private final RestClient rest;
  private final OngoingConfig config;

  PurchaseOrdersApi(RestClient rest, OngoingConfig config) {
    this.rest = rest;
    this.config = config;
  }

  /** Creates the purchase order or replaces it, by its number. */
  public PostPurchaseOrderResponse put(PostPurchaseOrderModel order) {
    return proved(rest.put("/purchaseOrders").body(order));
  }

  public PostPurchaseOrderResponse put(int purchaseOrderId, PostPurchaseOrderModel order) {
    return proved(rest.put(ONE, purchaseOrderId).body(order));
  }

  public Optional<GetPurchaseOrderModel> get(int purchaseOrderId) {
    return rest.get(ONE, purchaseOrderId).find(GetPurchaseOrderModel.class);
  }

  /** One page. */
  public Listing<GetPurchaseOrderModel> list(GoodsOwnerId owner, PurchaseOrderFilter filter) {
    return call(owner, filter).list("", ID, GetPurchaseOrderModel.class);
  }

  /** All pages, each read when it is asked for. */
  public Pages<GetPurchaseOrderModel> pages(GoodsOwnerId owner, PurchaseOrderFilter filter) {
    int size = filter.maxPurchaseOrdersToGet().orElse(config.ordersPerPage());
    PurchaseOrderFilter whole =
        PurchaseOrderFilter.builder().from(filter).maxPurchaseOrdersToGet(size).build();
    return IdPages.of(
        "/purchaseOrders",
        filter.purchaseOrderIdFrom().orElse(0),
        config.pageBudget(),
        order -> order.purchaseOrderInfo().purchaseOrderId(),
        id ->
            call(owner, PurchaseOrderFilter.builder().from(whole).purchaseOrderIdFrom(id).build())
                .dated(bytes -> rest.codec().list(bytes, "", ID, GetPurchaseOrderModel.class)));
  }

  private RestCall call(GoodsOwnerId owner, PurchaseOrderFilter filter) {
    return filter.addTo(rest.get("/purchaseOrders").query(OWNER, owner));
  }

  public PostPurchaseOrderResponse cancel(int purchaseOrderId) {
    return rest.delete(ONE, purchaseOrderId).as(PostPurchaseOrderResponse.class);
  }

  public PostPurchaseOrderResponse cancel(GoodsOwnerId owner, String purchaseOrderNumber) {
    return rest.delete("/purchaseOrders")
        .query(OWNER, owner)
        .query("purchaseOrderNumber", purchaseOrderNumber)
        .as(PostPurchaseOrderResponse.class);
  }

  public Listing<GetPurchaseOrderStatusModel> statuses() {
    return rest.get("/purchaseOrders/statuses")
        .list("/orderStatuses", "/number", GetPurchaseOrderStatusModel.class);
  }

  public Listing<GetPurchaseOrderTypeModel> types(GoodsOwnerId owner) {
    return rest.get("/purchaseOrders/types")
        .query(OWNER, owner)
        .list("/purchaseOrderTypes", "/code", GetPurchaseOrderTypeModel.class);
  }

  public PurchaseOrderArticleItemResponse putArticleItems(
      int purchaseOrderId, PostPurchaseOrderArticleItemsModel items) {
    return rest.put(ONE + "/articleItems", purchaseOrderId)
        .body(items)
        .as(PurchaseOrderArticleItemResponse.class);
  }

  private PostPurchaseOrderResponse proved(RestCall call) {
    return call.prove(
        bytes ->
            Proved.by(
                rest.codec().read(bytes, PostPurchaseOrderResponse.class),
                PostPurchaseOrderResponse::purchaseOrderId,
                "/purchaseOrderId"));
  }
}
