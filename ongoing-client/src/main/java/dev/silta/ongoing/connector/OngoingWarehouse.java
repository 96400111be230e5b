// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.connector.Capabilities;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.Feed;
import dev.silta.connector.Warehouse;
import dev.silta.connector.WriteResult;
import dev.silta.connector.http.Failures;
import dev.silta.connector.http.Fingerprint;
import dev.silta.http.ApiException;
import dev.silta.http.CallOptions;
import dev.silta.http.Priority;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.mapping.ContentMapping;
import dev.silta.ongoing.mapping.Delivery;
import dev.silta.ongoing.mapping.Emptied;
import dev.silta.ongoing.mapping.FulfilmentMapping;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.mapping.OngoingSettings.Available;
import dev.silta.ongoing.mapping.Refusals;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.GetOrderStatus;
import dev.silta.ongoing.model.PostArticleModel;
import dev.silta.ongoing.model.PostOrderModel;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An Ongoing system as a warehouse. Safe for use by several threads.
 *
 * <pre>{@code
 * Warehouse warehouse = OngoingWarehouse.builder(client, settings).build();
 * }</pre>
 */
public final class OngoingWarehouse implements Warehouse {
  private static final Failures FAILURES = new Failures("Ongoing");
  private final OngoingClient client;
  private final OngoingClient stock;
  private final OngoingClient catalogue;
  private final OngoingSettings settings;
  private final Mappings mappings;
  private final Clock clock;
  private final Duration history;
  private final String customization;

  OngoingWarehouse(OngoingWarehouseBuilder options) {
    // orders before stock before catalogue, where calls of the account wait for each other
    this.client = options.client.with(CallOptions.of(Priority.HIGH));
    this.stock = options.client.with(CallOptions.of(Priority.NORMAL));
    this.catalogue = options.client.with(CallOptions.of(Priority.LOW));
    this.settings = options.settings;
    this.mappings = options.mappings();
    this.clock = options.clock;
    this.history = options.history;
    this.customization = options.customization;
  }

  public static OngoingWarehouseBuilder builder(OngoingClient client, OngoingSettings settings) {
    return new OngoingWarehouseBuilder(client, settings);
  }

  @Override
  public String name() {
    return "Ongoing " + client.config().system().orElseGet(() -> client.config().base().getHost());
  }

  @Override
  public String service() {
    return "Ongoing WMS";
  }

  @Override
  public String settingsFingerprint() {
    return Fingerprint.of(settings + "|" + customization);
  }

  /** A PUT by number silently replaces what is there. */
  @Override
  public Capabilities capabilities() {
    return new Capabilities(Capabilities.Create.REPLACES);
  }

  @Override
  public FieldValues contentOf(Article article) {
    return ContentMapping.of(mappings.article().apply(article));
  }

  @Override
  public WriteResult putArticle(Article article, Optional<String> warehouseId) {
    PostArticleModel request = mappings.article().apply(article);
    try {
      return done(
          warehouseId.isPresent()
              ? catalogue.articles().put(id(warehouseId.get()), request).articleSystemId()
              : catalogue.articles().put(request).articleSystemId());
    } catch (ApiException.InvalidData | ApiException.RefusedByState e) {
      return Failures.rejected(e, ReasonCode.REJECTED);
    } catch (ApiException e) {
      throw FAILURES.of(e);
    }
  }

  @Override
  public FieldValues contentOf(SalesOrder order) {
    return ContentMapping.of(mappings.order().apply(order));
  }

  @Override
  public List<String> warnings(SalesOrder order) {
    return Delivery.choice(order, settings).warning().stream().toList();
  }

  @Override
  public Map<OrderNumber, Fulfilment> find(Collection<OrderNumber> orders) {
    OrderLookup lookup = new OrderLookup(client, settings, mappings.fulfilment());
    return FAILURES.translated(() -> lookup.find(orders));
  }

  @Override
  public WriteResult createOrder(SalesOrder order) {
    PostOrderModel request = mappings.order().apply(order);
    try {
      Optional<Integer> id = client.orders().put(request).orderId();
      settings.statusAfterCreate().ifPresent(status -> release(id.orElseThrow(), status));
      return done(id);
    } catch (ApiException.InvalidData | ApiException.RefusedByState e) {
      return Failures.rejected(e, ReasonCode.REJECTED);
    } catch (ApiException e) {
      throw FAILURES.of(e);
    }
  }

  /** Nothing is parked at Ongoing. */
  @Override
  public WriteResult updateOrder(String warehouseId, SalesOrder order, Parked parked) {
    PostOrderModel request = Emptied.texts(mappings.order().apply(order));
    int id = id(warehouseId);
    try {
      return done(client.orders().put(id, request).orderId());
    } catch (ApiException.InvalidData | ApiException.RefusedByState e) {
      return Failures.rejected(e, Refusals.ofUpdate(read(id), settings));
    } catch (ApiException e) {
      throw FAILURES.of(e);
    }
  }

  @Override
  public WriteResult cancelOrder(OrderNumber order, String warehouseId) {
    int id = id(warehouseId);
    try {
      client.orders().cancel(id);
      return new WriteResult.Done(warehouseId);
    } catch (ApiException.InvalidData | ApiException.RefusedByState e) {
      return Refusals.ofCancel(read(id), settings)
          .<WriteResult>map(reason -> Failures.rejected(e, reason))
          .orElseGet(() -> new WriteResult.Done(warehouseId));
    } catch (ApiException e) {
      throw FAILURES.of(e);
    }
  }

  @Override
  public Feed<StockLevel> stock() {
    return settings.available() == Available.SELLABLE_PER_WAREHOUSE
        ? new IdFeed<>(new WarehouseStockPages(stock, settings), clock)
        : new IdFeed<>(new StockPages(stock, settings.goodsOwnerId(), mappings.stock()), clock);
  }

  @Override
  public Optional<StockLevel> level(ArticleNumber number) {
    StockLookup lookup = new StockLookup(stock, settings, mappings.stock());
    return FAILURES.translated(() -> lookup.find(number));
  }

  @Override
  public Feed<Fulfilment> fulfilments() {
    return new IdFeed<>(new OrderPages(client, settings, mappings.fulfilment(), history), clock);
  }

  @Override
  public List<KnownStatus> statuses() {
    return FAILURES.translated(
        () -> client.orders().statuses().items().stream().map(this::known).toList());
  }

  private KnownStatus known(GetOrderStatus status) {
    return new KnownStatus(
        FulfilmentMapping.described(status), settings.statuses().stageOf(status.number()));
  }

  /** The order exists by now, so whatever goes wrong here must lead to reading it. */
  private void release(int orderId, int status) {
    try {
      client.orderPatches().orderStatus(orderId, status);
    } catch (ApiException e) {
      throw new ConnectorException(
          FailureClass.UNKNOWN_OUTCOME,
          "order "
              + orderId
              + " was created but not set to status "
              + status
              + ": "
              + e.getMessage(),
          e);
    }
  }

  private Optional<GetOrderModel> read(int orderId) {
    return FAILURES.translated(() -> client.orders().get(orderId));
  }

  /** The client has proved that the id is there. */
  private static WriteResult done(Optional<Integer> id) {
    return new WriteResult.Done(Integer.toString(id.orElseThrow()));
  }

  private static int id(String warehouseId) {
    return Integer.parseInt(warehouseId);
  }
}
