// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.ApiServer;
import dev.silta.sandbox.http.Calls;
import dev.silta.sandbox.http.Faults;
import dev.silta.sandbox.http.Guard;
import dev.silta.sandbox.http.Router;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A simulated OGOship on a free loopback port, with one merchant to begin with. What is asked of
 * the server itself, such as {@link #orders}, is asked of that merchant. Safe for use by several
 * threads; views are copies.
 */
public final class OgoshipServer implements AutoCloseable {
  private final Guard guard = new Guard();
  private final OgoshipSwitches switches = new OgoshipSwitches();
  private final Accounts accounts;
  private final Tokens tokens;
  private final OgoshipMerchant merchant;
  private final ApiServer http;

  private OgoshipServer(Clock clock) {
    accounts = new Accounts(clock, switches);
    tokens = new Tokens(clock);
    merchant = new OgoshipMerchant(accounts.open("M-4711"), guard);
    Access access = new Access(accounts, tokens);
    Router router = new Router();
    new TokenEndpoint(accounts, tokens).addTo(router);
    Routes routes = new Routes(router, access);
    OrderEndpoints.addTo(routes);
    ProductEndpoints.addTo(routes);
    StockEndpoints.addTo(routes);
    ReturnEndpoints.addTo(routes);
    MetadataEndpoints.addTo(routes);
    WebhookEndpoints.addTo(routes);
    http = ApiServer.start(new OgoshipProtocol(access, guard, switches), router, guard);
  }

  public static OgoshipServer start(Clock clock) {
    return new OgoshipServer(clock);
  }

  /** Host and port; a client adds {@code /api/v1} to it. */
  public URI baseUri() {
    return http.address("");
  }

  /** The token endpoint. */
  public URI tokenUri() {
    return http.address(OgoshipProtocol.TOKEN_PATH);
  }

  /** The application's id, the same for all merchants. */
  public String clientId() {
    return TokenEndpoint.CLIENT_ID;
  }

  public String clientSecret() {
    return TokenEndpoint.CLIENT_SECRET;
  }

  /** The first merchant. */
  public OgoshipMerchant merchant() {
    return merchant;
  }

  /** One more merchant with credentials, products and orders of its own. */
  public OgoshipMerchant addMerchant(String merchantId) {
    return guard.get(() -> new OgoshipMerchant(accounts.open(merchantId), guard));
  }

  public String merchantId() {
    return merchant.merchantId();
  }

  public String secretToken() {
    return merchant.secretToken();
  }

  /** Every access token in use is answered with 401 from now on. */
  public void revokeAccessTokens() {
    guard.run(tokens::revokeAccess);
  }

  /** Every refresh token in use is refused from now on. */
  public void revokeRefreshTokens() {
    guard.run(tokens::revokeRefresh);
  }

  public Calls calls() {
    return http.calls();
  }

  public Faults faults() {
    return http.faults();
  }

  public OgoshipSwitches switches() {
    return switches;
  }

  public MerchantOptions options() {
    return merchant.options();
  }

  public Floor floor() {
    return merchant.floor();
  }

  /** See {@link OgoshipMerchant#order}. */
  public Optional<ObjectNode> order(String reference) {
    return merchant.order(reference);
  }

  public List<ObjectNode> orders() {
    return merchant.orders();
  }

  public Optional<ObjectNode> product(String code) {
    return merchant.product(code);
  }

  public List<ObjectNode> products() {
    return merchant.products();
  }

  public StockFigures stock(String code) {
    return merchant.stock(code);
  }

  /** See {@link OgoshipMerchant#deliverWebhooks()}. */
  public int deliverWebhooks() {
    return merchant.deliverWebhooks();
  }

  /** See {@link OgoshipMerchant#deliverWebhooks(WebhookManner)}. */
  public int deliverWebhooks(WebhookManner manner) {
    return merchant.deliverWebhooks(manner);
  }

  @Override
  public void close() {
    http.close();
  }
}
