// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.CodeNameComment;
import dev.silta.ongoing.model.CodeNamePair;
import dev.silta.ongoing.model.GetOrderInvoiceChargeModel;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.GetOrderPickabilityResult;
import dev.silta.ongoing.model.GetOrderStatus;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.model.PostOrderModel;
import dev.silta.ongoing.model.PostOrderResponse;
import java.util.Optional;

/** Orders: create, update, cancel, read. Writes are never repeated blindly. */
public final class OrdersApi {
  private static final String ID = "/orderInfo/orderId";
  private static final String OWNER = "goodsOwnerId";
  private final RestClient rest;
  private final OngoingConfig config;

  OrdersApi(RestClient rest, OngoingConfig config) {
    this.rest = rest;
    this.config = config;
  }

  /** Creates the order or replaces it, by its number. */
  public PostOrderResponse put(PostOrderModel order) {
    return proved(rest.put("/orders").body(order));
  }

  /** Replaces the order of this id; refused once the warehouse works on it. */
  public PostOrderResponse put(int orderId, PostOrderModel order) {
    return proved(rest.put("/orders/{orderId}", orderId).body(order));
  }

  public Optional<GetOrderModel> get(int orderId) {
    return rest.get("/orders/{orderId}", orderId).find(GetOrderModel.class);
  }

  /** One page. */
  public Listing<GetOrderModel> list(GoodsOwnerId owner, OrderFilter filter) {
    return call(owner, filter).list("", ID, GetOrderModel.class);
  }

  /** One page, with the server's clock at the time of the answer. */
  public RestCall.Dated<Listing<GetOrderModel>> listDated(GoodsOwnerId owner, OrderFilter filter) {
    return call(owner, filter)
        .dated(bytes -> rest.codec().list(bytes, "", ID, GetOrderModel.class));
  }

  /**
   * All pages from the filter's {@code orderIdFrom} on, each read when it is asked for.
   *
   * @throws IllegalArgumentException if the filter sorts, which excludes paging by id
   */
  public Pages<GetOrderModel> pages(GoodsOwnerId owner, OrderFilter filter) {
    if (filter.sort().isPresent()) {
      throw new IllegalArgumentException("a sorted list cannot be paged by id");
    }
    int size = filter.maxOrdersToGet().orElse(config.ordersPerPage());
    OrderFilter whole = OrderFilter.builder().from(filter).maxOrdersToGet(size).build();
    return IdPages.of(
        "/orders",
        filter.orderIdFrom().orElse(0),
        config.pageBudget(),
        order -> order.orderInfo().orderId(),
        id -> listDated(owner, OrderFilter.builder().from(whole).orderIdFrom(id).build()));
  }

  /** Asks for cancellation; the order stays readable, cancelled or not. */
  public PostOrderResponse cancel(int orderId) {
    return rest.delete("/orders/{orderId}", orderId).as(PostOrderResponse.class);
  }

  /** Asks for cancellation by number; the order stays readable, cancelled or not. */
  public PostOrderResponse cancel(GoodsOwnerId owner, String orderNumber) {
    return rest.delete("/orders")
        .query(OWNER, owner)
        .query("orderNumber", orderNumber)
        .as(PostOrderResponse.class);
  }

  /** The system's statuses; numbers and texts differ from warehouse to warehouse. */
  public Listing<GetOrderStatus> statuses() {
    return rest.get("/orders/statuses").list("/orderStatuses", "/number", GetOrderStatus.class);
  }

  public Listing<CodeNamePair> types(GoodsOwnerId owner) {
    return rest.get("/orders/types")
        .query(OWNER, owner)
        .list("/orderTypes", "/code", CodeNamePair.class);
  }

  public Listing<CodeNameComment> classes(GoodsOwnerId owner) {
    return rest.get("/orders/classes")
        .query(OWNER, owner)
        .list("/orderClasses", "/code", CodeNameComment.class);
  }

  /** Whether there is enough stock for orders; one page. */
  public Listing<GetOrderPickabilityResult> pickability(
      GoodsOwnerId owner, PickabilityFilter filter) {
    return pickabilityCall(owner, filter)
        .list("/pickabilityResults", ID, GetOrderPickabilityResult.class);
  }

  /** Whether there is enough stock for orders; all pages, each read when it is asked for. */
  public Pages<GetOrderPickabilityResult> pickabilityPages(
      GoodsOwnerId owner, PickabilityFilter filter) {
    int size = filter.maxOrdersToGet().orElse(config.ordersPerPage());
    PickabilityFilter whole = PickabilityFilter.builder().from(filter).maxOrdersToGet(size).build();
    return IdPages.of(
        "/orders/pickability",
        filter.orderIdFrom().orElse(0),
        config.pageBudget(),
        OrdersApi::orderId,
        id ->
            pickabilityCall(owner, PickabilityFilter.builder().from(whole).orderIdFrom(id).build())
                .dated(
                    bytes ->
                        rest.codec()
                            .list(
                                bytes,
                                "/pickabilityResults",
                                ID,
                                GetOrderPickabilityResult.class)));
  }

  private static int orderId(GetOrderPickabilityResult result) {
    return result.orderInfo().flatMap(order -> order.orderId()).orElse(-1);
  }

  private RestCall pickabilityCall(GoodsOwnerId owner, PickabilityFilter filter) {
    return filter.addTo(rest.get("/orders/pickability").query(OWNER, owner));
  }

  /** Needs an extra right. */
  public Listing<GetOrderInvoiceChargeModel> invoiceCharges(int orderId) {
    return rest.get("/orders/{orderId}/invoiceCharges", orderId)
        .list("", "/chargeId", GetOrderInvoiceChargeModel.class);
  }

  private RestCall call(GoodsOwnerId owner, OrderFilter filter) {
    return filter.addTo(rest.get("/orders").query(OWNER, owner));
  }

  private PostOrderResponse proved(RestCall call) {
    return call.prove(
        bytes ->
            Proved.by(
                rest.codec().read(bytes, PostOrderResponse.class),
                PostOrderResponse::orderId,
                "/orderId"));
  }
}
