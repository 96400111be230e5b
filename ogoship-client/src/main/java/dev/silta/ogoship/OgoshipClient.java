// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.ApiTransport;
import dev.silta.http.ApiTransports;
import dev.silta.http.CallOptions;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec;
import dev.silta.http.Lane;
import dev.silta.http.PasswordGrant;
import dev.silta.http.RestClient;
import java.time.ZoneOffset;

/**
 * OGOship's REST API v1 for one merchant. Safe for use by several threads; calls of one client go
 * one after another. A client keeps its access token: hold on to it, or to its transport.
 *
 * <pre>{@code
 * OgoshipClient client = OgoshipClient.create(config);
 * OrderResponse created = client.orders().create(order);
 * }</pre>
 */
public final class OgoshipClient {
  private static final String KEY_HEADER = "X-OgoKey";
  private final RestClient rest;
  private final OgoshipConfig config;

  private OgoshipClient(RestClient rest, OgoshipConfig config) {
    this.rest = rest;
    this.config = config;
  }

  /**
   * A client with the standard transport.
   *
   * @throws IllegalArgumentException if an address is neither https nor loopback, or a credential
   *     cannot be sent
   */
  public static OgoshipClient create(OgoshipConfig config) {
    return over(transport(config), config);
  }

  /** A client over the host's own transport, which must authenticate. */
  public static OgoshipClient over(ApiTransport transport, OgoshipConfig config) {
    JsonCodec codec =
        JsonCodec.of(
            PropertyNamingStrategies.LOWER_CAMEL_CASE, config.unknownProperties(), ZoneOffset.UTC);
    RestClient rest = new RestClient(config.base(), transport, codec);
    return new OgoshipClient(rest.advising(new OgoshipAdvice(config.credentials())), config);
  }

  /** This client, over the same lane and token, with these options for its calls instead. */
  public OgoshipClient with(CallOptions options) {
    return new OgoshipClient(rest.with(options), config);
  }

  /**
   * The standard transport, for {@link #over}: clients that share it share lane and access token.
   *
   * @throws IllegalArgumentException as {@link #create} does
   */
  public static ApiTransport transport(OgoshipConfig config) {
    Lane lane =
        config
            .lane()
            .orElseGet(() -> Lane.of(config.callsPerSecond(), 2, 1, config.http().clock()));
    HttpConfig http = config.http().named("OGOship " + config.label());
    if (config.credentials() instanceof Credentials.ApiKey key) {
      return ApiTransports.key(config.base(), KEY_HEADER, key.key(), lane, http);
    }
    return ApiTransports.bearer(config.base(), grant(config), lane, http);
  }

  private static PasswordGrant grant(OgoshipConfig config) {
    Credentials.Password password = (Credentials.Password) config.credentials();
    return PasswordGrant.builder()
        .tokenUri(config.tokenUri())
        .clientId(password.clientId())
        .clientSecret(password.clientSecret())
        .user(config.merchantId())
        .password(password.secretToken())
        .scopes(config.scopes())
        .renewEarly(config.renewEarly())
        .deadline(config.tokenDeadline())
        .credentialNames("merchant id, secret token, client id and client secret")
        .build();
  }

  public OgoshipConfig config() {
    return config;
  }

  public OrdersApi orders() {
    return new OrdersApi(rest, config);
  }

  public ProductsApi products() {
    return new ProductsApi(rest, config);
  }

  public StockApi stock() {
    return new StockApi(rest, config);
  }

  public StockUpdatesApi stockUpdates() {
    return new StockUpdatesApi(rest, config);
  }

  public ReturnsApi returns() {
    return new ReturnsApi(rest, config);
  }

  public WebhooksApi webhooks() {
    return new WebhooksApi(rest);
  }

  public MetadataApi metadata() {
    return new MetadataApi(rest, config);
  }
}
