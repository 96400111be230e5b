// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.connector.Feed;
import dev.silta.connector.Warehouse;
import dev.silta.connector.WriteResult;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Fulfilment;
import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import dev.silta.testkit.ForwardingWarehouse;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** A warehouse as one process reaches it. */
final class HostWarehouse extends ForwardingWarehouse {
  private final Host host;
  private final HostCalls calls;

  HostWarehouse(Warehouse warehouse, Host host) {
    super(warehouse);
    this.host = host;
    this.calls = new HostCalls(host);
  }

  @Override
  public WriteResult putArticle(Article article, Optional<String> warehouseId) {
    return calls.write(
        Write.PUT_ARTICLE, article.number().value(), () -> super.putArticle(article, warehouseId));
  }

  @Override
  public Map<OrderNumber, Fulfilment> find(Collection<OrderNumber> orders) {
    return calls.call(() -> super.find(orders));
  }

  @Override
  public WriteResult createOrder(SalesOrder order) {
    return calls.write(Write.CREATE, order.number().value(), () -> super.createOrder(order));
  }

  @Override
  public WriteResult updateOrder(String warehouseId, SalesOrder order, Parked parked) {
    return calls.write(
        Write.UPDATE, order.number().value(), () -> super.updateOrder(warehouseId, order, parked));
  }

  @Override
  public WriteResult cancelOrder(OrderNumber order, String warehouseId) {
    return calls.write(Write.CANCEL, order.value(), () -> super.cancelOrder(order, warehouseId));
  }

  @Override
  public Feed<StockLevel> stock() {
    return calls.feed(super.stock());
  }

  @Override
  public Optional<StockLevel> level(ArticleNumber number) {
    return calls.call(() -> super.level(number));
  }

  @Override
  public Feed<Fulfilment> fulfilments() {
    return calls.feed(super.fulfilments());
  }
}
