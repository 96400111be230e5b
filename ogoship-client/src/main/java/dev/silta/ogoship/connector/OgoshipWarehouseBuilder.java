// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.model.Article;
import dev.silta.model.Fulfilment;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.mapping.FulfilmentMapping;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.mapping.OrderMapping;
import dev.silta.ogoship.mapping.ProductMapping;
import dev.silta.ogoship.mapping.StockMapping;
import dev.silta.ogoship.model.Document;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.Product;
import dev.silta.ogoship.model.StockResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts an {@link OgoshipWarehouse} together. Every mapping function can be replaced, or finished by
 * a customizer that adds what only this merchant has. Not safe for use by several threads.
 */
public final class OgoshipWarehouseBuilder {
  final OgoshipClient client;
  final OgoshipSettings settings;
  Clock clock;
  Duration overlap = Duration.ofMinutes(10);
  Duration longestGap = Duration.ofDays(7);
  Duration fullStockEvery = Duration.ofDays(1);
  String customization = "";
  Function<SalesOrder, List<Document>> documents = order -> List.of();
  private Function<Article, Product> product;
  private Function<SalesOrder, OrderRequest> order;
  private Function<OrderResponse, Fulfilment> fulfilment;
  private Function<StockResponse, Optional<StockLevel>> stock = StockMapping::toStockLevel;
  private BiFunction<SalesOrder, OrderRequest, OrderRequest> orderCustomizer =
      (source, request) -> request;
  private BiFunction<Article, Product, Product> productCustomizer = (source, request) -> request;

  OgoshipWarehouseBuilder(OgoshipClient client, OgoshipSettings settings) {
    this.client = client;
    this.settings = settings;
    this.clock = client.config().http().clock();
    this.product = source -> ProductMapping.toProduct(source, settings);
    this.order = source -> OrderMapping.toOrderRequest(source, settings);
    this.fulfilment = source -> FulfilmentMapping.toFulfilment(source, settings);
  }

  /** Finishes each outgoing order; must not change its reference. */
  public OgoshipWarehouseBuilder orderCustomizer(
      BiFunction<SalesOrder, OrderRequest, OrderRequest> customizer) {
    this.orderCustomizer = customizer;
    return this;
  }

  /** Finishes each outgoing product, with customs data for example; must not change its code. */
  public OgoshipWarehouseBuilder productCustomizer(
      BiFunction<Article, Product, Product> customizer) {
    this.productCustomizer = customizer;
    return this;
  }

  /** Instead of {@link OrderMapping#toOrderRequest}. */
  public OgoshipWarehouseBuilder orderMapping(Function<SalesOrder, OrderRequest> mapping) {
    this.order = mapping;
    return this;
  }

  /** Instead of {@link ProductMapping#toProduct}. */
  public OgoshipWarehouseBuilder productMapping(Function<Article, Product> mapping) {
    this.product = mapping;
    return this;
  }

  /** Instead of {@link FulfilmentMapping#toFulfilment}. */
  public OgoshipWarehouseBuilder fulfilmentMapping(Function<OrderResponse, Fulfilment> mapping) {
    this.fulfilment = mapping;
    return this;
  }

  /** Instead of {@link StockMapping#toStockLevel}. */
  public OgoshipWarehouseBuilder stockMapping(
      Function<StockResponse, Optional<StockLevel>> mapping) {
    this.stock = mapping;
    return this;
  }

  /**
   * What is put into the parcel of an order, such as a receipt; nothing. Sent when the order is
   * created only, since an update keeps what is there.
   */
  public OgoshipWarehouseBuilder documents(Function<SalesOrder, List<Document>> source) {
    this.documents = source;
    return this;
  }

  /** Names the version of the host's own functions; change it whenever they decide otherwise. */
  public OgoshipWarehouseBuilder customization(String version) {
    this.customization = version;
    return this;
  }

  /**
   * How far a read of changes goes back behind the last change that was seen; 10 minutes. Covers
   * records that become visible late, and that the vendor does not say whether a bound is included.
   */
  public OgoshipWarehouseBuilder overlap(Duration duration) {
    this.overlap = duration;
    return this;
  }

  /**
   * Reads everything again if the last read is longer ago than this; 7 days, since OGOship's older
   * interface goes back no further and the new one does not say.
   */
  public OgoshipWarehouseBuilder longestGap(Duration duration) {
    this.longestGap = duration;
    return this;
  }

  /** How often the whole stock is read, in case a change was not listed as one; every day. */
  public OgoshipWarehouseBuilder fullStockEvery(Duration duration) {
    this.fullStockEvery = duration;
    return this;
  }

  /** Says how old a saved position is; the client's clock by default. */
  public OgoshipWarehouseBuilder clock(Clock other) {
    this.clock = other;
    return this;
  }

  /**
   * @throws IllegalArgumentException if a time is not one; names all of them
   */
  public OgoshipWarehouse build() {
    List<String> errors = new ArrayList<>();
    if (overlap.isNegative()) {
      errors.add("overlap must not be negative, not " + overlap);
    }
    if (longestGap.isNegative() || longestGap.isZero()) {
      errors.add("longestGap must be positive, not " + longestGap);
    }
    if (fullStockEvery.isNegative() || fullStockEvery.isZero()) {
      errors.add("fullStockEvery must be positive, not " + fullStockEvery);
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("OGOship warehouse: " + String.join("; ", errors));
    }
    return new OgoshipWarehouse(this);
  }

  Mappings mappings() {
    return new Mappings(
        Mappings.product(product, productCustomizer),
        Mappings.order(order, orderCustomizer),
        fulfilment,
        stock);
  }
}
