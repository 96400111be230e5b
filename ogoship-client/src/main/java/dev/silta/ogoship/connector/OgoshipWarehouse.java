// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static dev.silta.ogoship.connector.Answers.FAILURES;

import dev.silta.connector.Capabilities;
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
import dev.silta.ogoship.Duplicates;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.mapping.ContentMapping;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.mapping.OrderReferences;
import dev.silta.ogoship.mapping.OrderWarnings;
import dev.silta.ogoship.mapping.UpdateRule.Draft;
import dev.silta.ogoship.model.Document;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderStatus;
import dev.silta.ogoship.model.Product;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A merchant's account at OGOship as a warehouse. Safe for use by several threads.
 *
 * <pre>{@code
 * Warehouse warehouse = OgoshipWarehouse.builder(client, settings).build();
 * }</pre>
 */
public final class OgoshipWarehouse implements Warehouse {
  private final OgoshipClient client;
  private final OgoshipClient stock;
  private final OgoshipClient catalogue;
  private final OgoshipSettings settings;
  private final Mappings mappings;
  private final Function<SalesOrder, List<Document>> documents;
  private final OrderLookup lookup;
  private final ReadRule orderReads;
  private final ReadRule stockReads;
  private final Clock clock;
  private final String customization;

  OgoshipWarehouse(OgoshipWarehouseBuilder options) {
    // orders before stock before catalogue, where calls of the account wait for each other
    this.client = options.client.with(CallOptions.of(Priority.HIGH));
    this.stock = options.client.with(CallOptions.of(Priority.NORMAL));
    this.catalogue = options.client.with(CallOptions.of(Priority.LOW));
    this.settings = options.settings;
    this.mappings = options.mappings();
    this.documents = options.documents;
    this.lookup = new OrderLookup(client, settings, mappings.fulfilment());
    this.orderReads = new ReadRule(options.overlap, options.longestGap, Optional.empty());
    this.stockReads =
        new ReadRule(options.overlap, options.longestGap, Optional.of(options.fullStockEvery));
    this.clock = options.clock;
    this.customization = options.customization;
  }

  public static OgoshipWarehouseBuilder builder(OgoshipClient client, OgoshipSettings settings) {
    return new OgoshipWarehouseBuilder(client, settings);
  }

  @Override
  public String name() {
    return "OGOship " + client.config().merchantId();
  }

  @Override
  public String service() {
    return "OGOship";
  }

  @Override
  public String settingsFingerprint() {
    return Fingerprint.of(settings + "|" + customization);
  }

  /** A second order of a reference may be refused, or stored and held. */
  @Override
  public Capabilities capabilities() {
    return new Capabilities(Capabilities.Create.MAY_DUPLICATE);
  }

  @Override
  public FieldValues contentOf(Article article) {
    return ContentMapping.of(mappings.product().apply(article));
  }

  /** A product whose code has changed in the shop is rejected with {@code SKU_RENAMED}. */
  @Override
  public WriteResult putArticle(Article article, Optional<String> warehouseId) {
    Product product = mappings.product().apply(article);
    return FAILURES.translated(() -> new ProductWriter(catalogue).put(product, warehouseId));
  }

  @Override
  public FieldValues contentOf(SalesOrder order) {
    return ContentMapping.of(mappings.order().apply(order), settings);
  }

  @Override
  public List<String> warnings(SalesOrder order) {
    return OrderWarnings.of(order, settings);
  }

  /**
   * One call for each number. Where several orders have one reference, one that is not cancelled
   * and not held comes first.
   */
  @Override
  public Map<OrderNumber, Fulfilment> find(Collection<OrderNumber> orders) {
    return FAILURES.translated(() -> lookup.find(orders));
  }

  @Override
  public WriteResult createOrder(SalesOrder order) {
    OrderRequest request =
        OrderRequest.builder()
            .from(mappings.order().apply(order))
            .addAllDocuments(documents.apply(order))
            .build();
    return FAILURES.translated(() -> create(request));
  }

  private WriteResult create(OrderRequest request) {
    try {
      return Answers.proved(client.orders().create(request), request.reference());
    } catch (ApiException.InvalidData | ApiException.RefusedByState e) {
      return Failures.rejected(e, isTaken(e) ? ReasonCode.FOREIGN_REFERENCE : ReasonCode.REJECTED);
    }
  }

  /** Only a reason to look the reference up: what is there decides. */
  private static boolean isTaken(ApiException e) {
    return Duplicates.isSaid(e) || e.failure().status().orElse(0) == 409;
  }

  @Override
  public WriteResult updateOrder(String warehouseId, SalesOrder order, Parked parked) {
    OrderRequest wanted = mappings.order().apply(order);
    Draft draft = parked == Parked.IS_RELEASED ? Draft.IS_RELEASED : Draft.STAYS;
    return changed(OrderChange.update(warehouseId, wanted, draft, settings));
  }

  @Override
  public WriteResult cancelOrder(OrderNumber order, String warehouseId) {
    String reference = OrderReferences.toOgoship(order, settings);
    return changed(OrderChange.cancel(warehouseId, reference, settings));
  }

  private WriteResult changed(OrderChange change) {
    return FAILURES.translated(() -> new OrderChanges(client, lookup).make(change));
  }

  @Override
  public Feed<StockLevel> stock() {
    return new PagedFeed<>(new StockPages(stock, mappings.stock()), stockReads, clock);
  }

  @Override
  public Optional<StockLevel> level(ArticleNumber number) {
    return FAILURES.translated(() -> new StockLookup(stock, mappings.stock()).find(number));
  }

  /** Orders without our prefix are left out; those that were split off have their own number. */
  @Override
  public Feed<Fulfilment> fulfilments() {
    return new PagedFeed<>(
        new OrderPages(client, settings, mappings.fulfilment()), orderReads, clock);
  }

  /** Those that the vendor documents: its API has no list of them. */
  @Override
  public List<KnownStatus> statuses() {
    return Stream.of(OrderStatus.Name.values())
        .filter(name -> name != OrderStatus.Name.UNKNOWN)
        .map(name -> OrderStatus.of(name.name()))
        .map(status -> new KnownStatus(status.text(), settings.statuses().stageOf(status)))
        .toList();
  }
}
