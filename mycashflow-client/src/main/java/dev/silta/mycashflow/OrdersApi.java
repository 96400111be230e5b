// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.mycashflow.model.CommentRequest;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.OrderPatch;
import dev.silta.mycashflow.model.OrderRequest;
import dev.silta.mycashflow.model.QuickProcessRequest;
import java.util.List;
import java.util.Optional;

/** Orders, under whichever version the store serves them. Safe for use by several threads. */
public final class OrdersApi {
  private final OrdersRoute route;
  private final PageLimits limits;

  OrdersApi(OrdersRoute route, PageLimits limits) {
    this.route = route;
    this.limits = limits;
  }

  /** Orders in the query's order; see {@link OrderQuery.Sort} for what that means for paging. */
  public Pages<Order> list(OrderQuery query) {
    OrderReads reads = new OrderReads(route, query, query.pageSize().orElse(limits.size()));
    return query.sort() == OrderQuery.Sort.UPDATED_AT_ASC
        ? new KeysetPages(reads, limits.budget(), query.updatedFrom())
            .atMost(limits.budget(), "/orders")
        : new NumberedPages<>("/orders", limits.budget(), reads::page);
  }

  public Optional<Order> get(long id, OrderExpansion... expand) {
    return Resource.expanded(
            route.rest().get("/orders/{id}", id), OrderExpansion.texts(List.of(expand)))
        .find("/data", Order.class);
  }

  public Order create(OrderRequest order) {
    return route.rest().post("/orders").body(order).as("/data", Order.class);
  }

  /** Marks everything delivered and the order completed; refused unless it has one payment. */
  public Order quickProcess(long id, QuickProcessRequest request) {
    return route
        .rest()
        .post("/orders/{id}/quick-process", id)
        .body(request)
        .as("/data", Order.class);
  }

  /** Cancels the order: its total becomes 0 and return rows appear. */
  public Order cancel(long id) {
    return route.rest().post("/orders/{id}/cancel", id).as("/data", Order.class);
  }

  /** Changes what is set. Assumed: the vendor's reference does not show this call. */
  public Order update(long id, OrderPatch change) {
    return route.rest().patch("/orders/{id}", id).body(change).as("/data", Order.class);
  }

  /** Adds a remark. Assumed: the vendor's reference does not show this call. */
  public void addComment(long id, CommentRequest comment) {
    route.rest().post("/orders/{id}/comments", id).body(comment).discard();
  }
}
