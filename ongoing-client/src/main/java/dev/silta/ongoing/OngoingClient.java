// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.ApiTransport;
import dev.silta.http.ApiTransports;
import dev.silta.http.CallOptions;
import dev.silta.http.JsonCodec;
import dev.silta.http.Lane;
import dev.silta.http.RestClient;
import java.time.ZoneOffset;

/**
 * Ongoing's Goods Owner REST API. Safe for use by several threads; calls of one client go one after
 * another, as the server would handle them anyway.
 *
 * <pre>{@code
 * OngoingClient client = OngoingClient.create(config);
 * PostOrderResponse created = client.orders().put(order);
 * }</pre>
 */
public final class OngoingClient {
  private final RestClient rest;
  private final OngoingConfig config;

  private OngoingClient(RestClient rest, OngoingConfig config) {
    this.rest = rest;
    this.config = config;
  }

  /**
   * A client with the standard transport.
   *
   * @throws IllegalArgumentException if the address is neither https nor loopback
   */
  public static OngoingClient create(OngoingConfig config) {
    Lane lane =
        config
            .lane()
            .orElseGet(() -> Lane.of(config.callsPerSecond(), 5, 1, config.http().clock()));
    ApiTransport transport =
        ApiTransports.basic(
            config.base(),
            config.user(),
            config.password(),
            lane,
            config.http().named("Ongoing " + config.label()));
    return over(transport, config);
  }

  /** A client over the host's own transport, which must authenticate. */
  public static OngoingClient over(ApiTransport transport, OngoingConfig config) {
    JsonCodec codec =
        JsonCodec.of(
            PropertyNamingStrategies.LOWER_CAMEL_CASE, config.unknownProperties(), ZoneOffset.UTC);
    RestClient rest = new RestClient(config.base(), transport, codec);
    return new OngoingClient(rest.advising(new OngoingAdvice(config)), config);
  }

  /** This client, over the same lane, with these options for its calls instead. */
  public OngoingClient with(CallOptions options) {
    return new OngoingClient(rest.with(options), config);
  }

  public OngoingConfig config() {
    return config;
  }

  public ArticlesApi articles() {
    return new ArticlesApi(rest, config);
  }

  public ArticleRegistersApi articleRegisters() {
    return new ArticleRegistersApi(rest);
  }

  public FilesApi articleFiles() {
    return new FilesApi(rest, "/articles/{articleSystemId}/files");
  }

  public ArticleItemsApi articleItems() {
    return new ArticleItemsApi(rest, config);
  }

  public OrdersApi orders() {
    return new OrdersApi(rest, config);
  }

  public OrderPatchApi orderPatches() {
    return new OrderPatchApi(rest);
  }

  public OrderLinePatchApi orderLinePatches() {
    return new OrderLinePatchApi(rest);
  }

  public OrderShippingApi orderShipping() {
    return new OrderShippingApi(rest);
  }

  public FilesApi orderFiles() {
    return new FilesApi(rest, "/orders/{orderId}/files");
  }

  public WaysOfDeliveryApi waysOfDelivery() {
    return new WaysOfDeliveryApi(rest);
  }

  public TransporterContractsApi transporterContracts() {
    return new TransporterContractsApi(rest);
  }

  public ParcelTypesApi parcelTypes() {
    return new ParcelTypesApi(rest);
  }

  public WarehousesApi warehouses() {
    return new WarehousesApi(rest);
  }

  public InventoryAdjustmentsApi inventoryAdjustments() {
    return new InventoryAdjustmentsApi(rest);
  }

  public InvoicesApi invoices() {
    return new InvoicesApi(rest, config);
  }

  public PurchaseOrdersApi purchaseOrders() {
    return new PurchaseOrdersApi(rest, config);
  }

  public PurchaseOrderPatchApi purchaseOrderPatches() {
    return new PurchaseOrderPatchApi(rest);
  }

  public FilesApi purchaseOrderFiles() {
    return new FilesApi(rest, "/purchaseOrders/{purchaseOrderId}/files");
  }

  public ReturnOrdersApi returnOrders() {
    return new ReturnOrdersApi(rest);
  }
}
