// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.model.Article;
import dev.silta.model.Fulfilment;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.mapping.ArticleMapping;
import dev.silta.ongoing.mapping.FulfilmentMapping;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.mapping.OrderMapping;
import dev.silta.ongoing.mapping.StockMapping;
import dev.silta.ongoing.model.GetArticleModel;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.PostArticleModel;
import dev.silta.ongoing.model.PostOrderModel;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts an {@link OngoingWarehouse} together. Every mapping function can be replaced, or finished by
 * a customizer that adds what only this tenant has. Not safe for use by several threads.
 */
public final class OngoingWarehouseBuilder {
  final OngoingClient client;
  final OngoingSettings settings;
  Clock clock;
  Duration history = Duration.ofDays(30);
  String customization = "";
  private Function<Article, PostArticleModel> article;
  private Function<SalesOrder, PostOrderModel> order;
  private Function<GetOrderModel, Fulfilment> fulfilment;
  private Function<GetArticleModel, Optional<StockLevel>> stock;
  private BiFunction<SalesOrder, PostOrderModel, PostOrderModel> orderCustomizer =
      (source, request) -> request;
  private BiFunction<Article, PostArticleModel, PostArticleModel> articleCustomizer =
      (source, request) -> request;

  OngoingWarehouseBuilder(OngoingClient client, OngoingSettings settings) {
    this.client = client;
    this.settings = settings;
    this.clock = client.config().http().clock();
    this.article = source -> ArticleMapping.toPostArticle(source, settings);
    this.order = source -> OrderMapping.toPostOrder(source, settings);
    this.fulfilment = source -> FulfilmentMapping.toFulfilment(source, settings);
    this.stock = source -> StockMapping.toStockLevel(source, settings);
  }

  /** Finishes each outgoing order; must not change order number and goods owner. */
  public OngoingWarehouseBuilder orderCustomizer(
      BiFunction<SalesOrder, PostOrderModel, PostOrderModel> customizer) {
    this.orderCustomizer = customizer;
    return this;
  }

  /** Finishes each outgoing article; must not change article number and goods owner. */
  public OngoingWarehouseBuilder articleCustomizer(
      BiFunction<Article, PostArticleModel, PostArticleModel> customizer) {
    this.articleCustomizer = customizer;
    return this;
  }

  /** Instead of {@link OrderMapping#toPostOrder}. */
  public OngoingWarehouseBuilder orderMapping(Function<SalesOrder, PostOrderModel> mapping) {
    this.order = mapping;
    return this;
  }

  /** Instead of {@link ArticleMapping#toPostArticle}. */
  public OngoingWarehouseBuilder articleMapping(Function<Article, PostArticleModel> mapping) {
    this.article = mapping;
    return this;
  }

  /** Instead of {@link FulfilmentMapping#toFulfilment}. */
  public OngoingWarehouseBuilder fulfilmentMapping(Function<GetOrderModel, Fulfilment> mapping) {
    this.fulfilment = mapping;
    return this;
  }

  /**
   * Instead of {@link StockMapping#toStockLevel(GetArticleModel, OngoingSettings)}; not used for
   * stock per warehouse.
   */
  public OngoingWarehouseBuilder stockMapping(
      Function<GetArticleModel, Optional<StockLevel>> mapping) {
    this.stock = mapping;
    return this;
  }

  /** Names the version of the host's own functions; change it whenever they decide otherwise. */
  public OngoingWarehouseBuilder customization(String version) {
    this.customization = version;
    return this;
  }

  /** How far the first read of orders goes back; 30 days. */
  public OngoingWarehouseBuilder history(Duration duration) {
    this.history = duration;
    return this;
  }

  /** Says how old a saved position is; the client's clock by default. */
  public OngoingWarehouseBuilder clock(Clock other) {
    this.clock = other;
    return this;
  }

  /**
   * @throws IllegalArgumentException if the history is not a time that lies back
   */
  public OngoingWarehouse build() {
    if (history.isNegative() || history.isZero()) {
      throw new IllegalArgumentException("history must be positive, not " + history);
    }
    return new OngoingWarehouse(this);
  }

  Mappings mappings() {
    return new Mappings(
        Mappings.article(article, articleCustomizer),
        Mappings.order(order, orderCustomizer),
        fulfilment,
        stock);
  }
}
