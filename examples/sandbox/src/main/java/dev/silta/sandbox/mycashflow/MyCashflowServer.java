// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.ApiServer;
import dev.silta.sandbox.http.BasicCredentials;
import dev.silta.sandbox.http.Calls;
import dev.silta.sandbox.http.Delivery;
import dev.silta.sandbox.http.Faults;
import dev.silta.sandbox.http.Guard;
import dev.silta.sandbox.http.Router;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A simulated MyCashflow shop on a free loopback port. Safe for use by several threads; views are
 * copies.
 */
public final class MyCashflowServer implements AutoCloseable {
  private static final BasicCredentials ACCOUNT =
      new BasicCredentials("bridge@example.test", "sandbox-shop-key");

  private final Guard guard = new Guard();
  private final ShopState shop;
  private final Webhooks webhooks;
  private final ApiServer http;

  private MyCashflowServer(Clock clock) {
    shop = new ShopState(clock);
    webhooks = new Webhooks(shop);
    Router router = new Router();
    new ProductEndpoints(shop).addTo(router);
    new VariationEndpoints(shop).addTo(router);
    new StockEndpoints(shop).addTo(router);
    new OrderEndpoints(shop).addTo(router);
    new ShipmentEndpoints(shop).addTo(router);
    new PaymentEndpoints(shop).addTo(router);
    new RegisterEndpoints(shop).addTo(router);
    webhooks.addTo(router);
    http = ApiServer.start(new ShopProtocol(ACCOUNT, shop.switches()), router, guard);
  }

  public static MyCashflowServer start(Clock clock) {
    return new MyCashflowServer(clock);
  }

  /** Ends in {@code /api}; the version comes after it. */
  public URI baseUri() {
    return http.address("/api");
  }

  /** The API user's e-mail address. */
  public String user() {
    return ACCOUNT.user();
  }

  public String key() {
    return ACCOUNT.password();
  }

  public Calls calls() {
    return http.calls();
  }

  public Faults faults() {
    return http.faults();
  }

  public ShopSwitches switches() {
    return shop.switches();
  }

  public ShopSeed seed() {
    return new ShopSeed(shop, guard);
  }

  public ShopClerk clerk() {
    return new ShopClerk(shop, guard);
  }

  /** The order with all its relations. */
  public Optional<ObjectNode> order(long id) {
    return guard.get(() -> shop.orders().find(id).map(ObjectNode::deepCopy));
  }

  public List<ObjectNode> orders() {
    return guard.get(() -> shop.orders().all().stream().map(ObjectNode::deepCopy).toList());
  }

  public List<ObjectNode> products() {
    return guard.get(() -> shop.catalogue().all().stream().map(ObjectNode::deepCopy).toList());
  }

  /** The stock item behind a product code. */
  public Optional<ObjectNode> stock(String code) {
    return guard.get(() -> shop.stock().find(code).map(ObjectNode::deepCopy));
  }

  /** Every e-mail a buyer would have got. */
  public List<SentEmail> emails() {
    return guard.get(() -> List.copyOf(shop.emails()));
  }

  public List<SentEmail> emails(long orderId) {
    return emails().stream().filter(email -> email.orderId() == orderId).toList();
  }

  /**
   * Sends order.created for each order placed since the last call to every subscribed address.
   *
   * @return how many requests were answered with 2xx
   */
  public int deliverWebhooks() {
    List<Delivery> due = guard.get(webhooks::takeDue);
    return (int) due.stream().filter(Delivery::send).count();
  }

  @Override
  public void close() {
    http.close();
  }
}
