// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.ApiServer;
import dev.silta.sandbox.http.BasicCredentials;
import dev.silta.sandbox.http.Calls;
import dev.silta.sandbox.http.Faults;
import dev.silta.sandbox.http.Guard;
import dev.silta.sandbox.http.Router;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A simulated Ongoing WMS on a free loopback port. Safe for use by several threads; views are
 * copies.
 */
public final class OngoingServer implements AutoCloseable {
  private static final BasicCredentials ACCOUNT =
      new BasicCredentials("WSI-sandbox", "sandbox-warehouse-password");

  private final Guard guard = new Guard();
  private final WarehouseState warehouse;
  private final ApiServer http;

  private OngoingServer(Clock clock) {
    warehouse = new WarehouseState(clock);
    Router router = new Router();
    new ArticleEndpoints(warehouse).addTo(router);
    new InventoryEndpoints(warehouse).addTo(router);
    new FileEndpoints(warehouse).addTo(router);
    new OrderEndpoints(warehouse).addTo(router);
    new OrderPatches(warehouse).addTo(router);
    new LinePatches(warehouse).addTo(router);
    new TransportEndpoints(warehouse).addTo(router);
    new DeliveryEndpoints(warehouse).addTo(router);
    new PurchaseOrderEndpoints(warehouse).addTo(router);
    new ReturnOrderEndpoints(warehouse).addTo(router);
    http = ApiServer.start(new OngoingProtocol(ACCOUNT, warehouse.switches()), router, guard);
  }

  public static OngoingServer start(Clock clock) {
    return new OngoingServer(clock);
  }

  /** Ends in the system name and {@code /api/v1}. */
  public URI baseUri() {
    return http.address(OngoingProtocol.PREFIX);
  }

  public String user() {
    return ACCOUNT.user();
  }

  public String password() {
    return ACCOUNT.password();
  }

  public int goodsOwnerId() {
    return WarehouseState.GOODS_OWNER;
  }

  public Calls calls() {
    return http.calls();
  }

  public Faults faults() {
    return http.faults();
  }

  public OngoingSwitches switches() {
    return warehouse.switches();
  }

  public WarehouseFloor floor() {
    return new WarehouseFloor(warehouse, guard);
  }

  /** The order as GET shows it. */
  public Optional<ObjectNode> order(String number) {
    return guard.get(() -> warehouse.order(number).map(new OrderView(warehouse)::of));
  }

  /** All orders as GET shows them, by ascending id. */
  public List<ObjectNode> orders() {
    return guard.get(() -> warehouse.orders().stream().map(new OrderView(warehouse)::of).toList());
  }

  public int orderCount() {
    return guard.get(() -> warehouse.orders().size());
  }

  /** The article as GET shows it. */
  public Optional<ObjectNode> article(String number) {
    return guard.get(() -> warehouse.article(number).map(new ArticleView(warehouse)::of));
  }

  /** Numbers of all articles, in the order in which they came. */
  public List<String> articleNumbers() {
    return guard.get(() -> warehouse.articles().stream().map(StockArticle::number).toList());
  }

  public int articleCount() {
    return guard.get(() -> warehouse.articles().size());
  }

  /** The stock figures of an article that must exist. */
  public StockFigures stock(String articleNumber) {
    return guard.get(() -> warehouse.figures(warehouse.article(articleNumber).orElseThrow()));
  }

  @Override
  public void close() {
    http.close();
  }
}
