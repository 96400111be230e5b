// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Capabilities;
import dev.silta.connector.Feed;
import dev.silta.connector.Warehouse;
import dev.silta.connector.WarehouseSurvey.KnownStatus;
import dev.silta.connector.WriteResult;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A warehouse that changes nothing about another: for tests that change one thing. */
public class ForwardingWarehouse implements Warehouse {
  private final Warehouse warehouse;

  protected ForwardingWarehouse(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  @Override
  public String name() {
    return warehouse.name();
  }

  @Override
  public String service() {
    return warehouse.service();
  }

  @Override
  public String settingsFingerprint() {
    return warehouse.settingsFingerprint();
  }

  @Override
  public Capabilities capabilities() {
    return warehouse.capabilities();
  }

  @Override
  public FieldValues contentOf(Article article) {
    return warehouse.contentOf(article);
  }

  @Override
  public WriteResult putArticle(Article article, Optional<String> warehouseId) {
    return warehouse.putArticle(article, warehouseId);
  }

  @Override
  public FieldValues contentOf(SalesOrder order) {
    return warehouse.contentOf(order);
  }

  @Override
  public Map<OrderNumber, Fulfilment> find(Collection<OrderNumber> orders) {
    return warehouse.find(orders);
  }

  @Override
  public WriteResult createOrder(SalesOrder order) {
    return warehouse.createOrder(order);
  }

  @Override
  public WriteResult updateOrder(String warehouseId, SalesOrder order, Parked parked) {
    return warehouse.updateOrder(warehouseId, order, parked);
  }

  @Override
  public WriteResult cancelOrder(OrderNumber order, String warehouseId) {
    return warehouse.cancelOrder(order, warehouseId);
  }

  @Override
  public Feed<StockLevel> stock() {
    return warehouse.stock();
  }

  @Override
  public Optional<StockLevel> level(ArticleNumber number) {
    return warehouse.level(number);
  }

  @Override
  public Feed<Fulfilment> fulfilments() {
    return warehouse.fulfilments();
  }

  @Override
  public List<KnownStatus> statuses() {
    return warehouse.statuses();
  }

  @Override
  public List<String> warnings(SalesOrder order) {
    return warehouse.warnings(order);
  }
}
