// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.ApiTransport;
import dev.silta.http.ApiTransports;
import dev.silta.http.CallOptions;
import dev.silta.http.JsonCodec;
import dev.silta.http.Lane;
import dev.silta.http.RestClient;
import java.net.URI;

/**
 * MyCashflow's REST API, one typed API per resource. Safe for use by several threads; make one per
 * store and keep it.
 *
 * <pre>{@code
 * MyCashflowClient client = MyCashflowClient.create(config);
 * Optional<Order> order = client.orders().get(10452, OrderExpansion.PRODUCTS);
 * }</pre>
 */
public final class MyCashflowClient {
  private final RestClient v1;
  private final RestClient v0;
  private final OrdersRoute orders;
  private final PageLimits limits;
  private final String label;

  private MyCashflowClient(MyCashflowConfig config, ApiTransport transport) {
    JsonCodec codec =
        JsonCodec.of(
            PropertyNamingStrategies.SNAKE_CASE, config.unknownProperties(), ShopTimes.ZONE);
    this.v1 =
        new RestClient(URI.create(config.api() + "/v1"), transport, codec)
            .advising(new MyCashflowAdvice(config));
    this.v0 = v1.at(URI.create(config.api() + "/v0"));
    this.orders = new OrdersRoute(config.ordersApiVersion(), v0, v1);
    this.limits = new PageLimits(config.pageSize(), config.flatPageSize(), config.pageBudget());
    this.label = config.label();
  }

  private MyCashflowClient(MyCashflowClient base, CallOptions options) {
    this.v1 = base.v1.with(options);
    this.v0 = base.v0.with(options);
    this.orders = base.orders.with(options);
    this.limits = base.limits;
    this.label = base.label;
  }

  /** This client, over the same lane, with these options for its calls instead. */
  public MyCashflowClient with(CallOptions options) {
    return new MyCashflowClient(this, options);
  }

  /** A client over the standard chain of transports. */
  public static MyCashflowClient create(MyCashflowConfig config) {
    Lane lane =
        config
            .lane()
            .orElseGet(
                () ->
                    Lane.of(
                        config.callsPerSecond(),
                        config.burst(),
                        config.concurrency(),
                        config.http().clock()));
    return create(
        config,
        ApiTransports.basic(
            config.api(),
            config.user(),
            config.key(),
            lane,
            config.http().named("MyCashflow " + config.label())));
  }

  /** A client over the host's own transport, which must authenticate. */
  public static MyCashflowClient create(MyCashflowConfig config, ApiTransport transport) {
    return new MyCashflowClient(config, transport);
  }

  public ProductsApi products() {
    return new ProductsApi(v1, limits);
  }

  public VariationsApi variations() {
    return new VariationsApi(v1, limits);
  }

  public StockApi stock() {
    return new StockApi(v1, limits);
  }

  public StockChangesApi stockChanges() {
    return new StockChangesApi(v1, limits);
  }

  public OrdersApi orders() {
    return new OrdersApi(orders, limits);
  }

  public ShipmentsApi shipments() {
    return new ShipmentsApi(orders);
  }

  public PaymentsApi payments() {
    return new PaymentsApi(orders);
  }

  public ShippingMethodsApi shippingMethods() {
    return new ShippingMethodsApi(v1, limits);
  }

  public PaymentMethodsApi paymentMethods() {
    return new PaymentMethodsApi(v1, limits);
  }

  public SuppliersApi suppliers() {
    return new SuppliersApi(v1, limits);
  }

  public BrandsApi brands() {
    return new BrandsApi(v1, limits);
  }

  public CategoriesApi categories() {
    return new CategoriesApi(v1, limits);
  }

  public CustomersApi customers() {
    return new CustomersApi(v1, limits);
  }

  public CustomerGroupsApi customerGroups() {
    return new CustomerGroupsApi(v1, limits);
  }

  public VersionsApi versions() {
    return new VersionsApi(v1, limits);
  }

  public ImagesApi images() {
    return new ImagesApi(v1, limits);
  }

  public ProductAttributesApi productAttributes() {
    return new ProductAttributesApi(v1, limits);
  }

  public CampaignsApi campaigns() {
    return new CampaignsApi(v0, limits);
  }

  public WebhooksApi webhooks() {
    return new WebhooksApi(v1, limits);
  }

  /** The version that orders are served under; may make the call that finds it out. */
  public OrdersApiVersion ordersApiVersion() {
    return orders.version();
  }

  /** A name of the store for reports and logs. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return "MyCashflowClient{" + label + "}";
  }
}
