// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.RestCall;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetReturnCauseModel;
import dev.silta.ongoing.model.GetReturnOrderModel;
import dev.silta.ongoing.model.GetReturnOrderStatusModel;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.model.PatchReturnOrderResponse;
import dev.silta.ongoing.model.PostReturnCauseModel;
import dev.silta.ongoing.model.PostReturnCauseResponse;
import dev.silta.ongoing.model.PostReturnOrderModel;
import dev.silta.ongoing.model.PostReturnOrderResponse;
import java.util.Map;
import java.util.Optional;

/** Announced returns of customers. Orders and lines are named by the vendor's ids: read first. */
public final class ReturnOrdersApi {
  private static final String ONE = "/returnOrders/{returnOrderId}";
  private static final String OWNER = "goodsOwnerId";
  private final RestClient rest;

  ReturnOrdersApi(RestClient rest) {
    this.rest = rest;
  }

  /** Creates the return order or replaces it, by its number. */
  public PostReturnOrderResponse put(PostReturnOrderModel order) {
    return proved(rest.put("/returnOrders").body(order));
  }

  public Optional<GetReturnOrderModel> get(int returnOrderId) {
    return rest.get(ONE, returnOrderId).find(GetReturnOrderModel.class);
  }

  /** The whole list: the server does not page it. */
  public Listing<GetReturnOrderModel> list(GoodsOwnerId owner, ReturnOrderFilter filter) {
    return filter
        .addTo(rest.get("/returnOrders").query(OWNER, owner))
        .list("", "/returnOrderInfo/returnOrderId", GetReturnOrderModel.class);
  }

  public PostReturnOrderResponse cancel(int returnOrderId) {
    return rest.delete(ONE, returnOrderId).as(PostReturnOrderResponse.class);
  }

  public PostReturnOrderResponse cancel(GoodsOwnerId owner, String returnOrderNumber) {
    return rest.delete("/returnOrders")
        .query(OWNER, owner)
        .query("returnOrderNumber", returnOrderNumber)
        .as(PostReturnOrderResponse.class);
  }

  public PatchReturnOrderResponse status(int returnOrderId, int returnOrderStatusNumber) {
    return rest.patch(ONE + "/returnOrderStatus", returnOrderId)
        .body(Map.of("returnOrderStatusNumber", returnOrderStatusNumber))
        .as(PatchReturnOrderResponse.class);
  }

  public Listing<GetReturnOrderStatusModel> statuses() {
    return rest.get("/returnOrders/statuses")
        .list("/returnOrderStatuses", "/number", GetReturnOrderStatusModel.class);
  }

  public Listing<GetReturnCauseModel> causes(GoodsOwnerId owner) {
    return rest.get("/returnOrders/returnCauses")
        .query(OWNER, owner)
        .list("/returnCauses", "/id", GetReturnCauseModel.class);
  }

  /** Creates the cause or brings it up to date, by its code. */
  public PostReturnCauseResponse putCause(PostReturnCauseModel cause) {
    return rest.put("/returnOrders/returnCauses").body(cause).as(PostReturnCauseResponse.class);
  }

  public PostReturnCauseResponse putCause(int returnCauseId, PostReturnCauseModel cause) {
    return rest.put("/returnOrders/returnCauses/{returnCauseId}", returnCauseId)
        .body(cause)
        .as(PostReturnCauseResponse.class);
  }

  private PostReturnOrderResponse proved(RestCall call) {
    return call.prove(
        bytes ->
            Proved.by(
                rest.codec().read(bytes, PostReturnOrderResponse.class),
                PostReturnOrderResponse::returnOrderId,
                "/returnOrderId"));
  }
}
