// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec.UnknownProperties;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Puts the standard chain of decorators together. In each of its forms credentials never leave the
 * origin they are for, and redirects are not followed. The JDK's client sends a GET once more on
 * its own if a kept-alive connection closes before an answer.
 */
public final class ApiTransports {
  private ApiTransports() {}

  /**
   * The standard chain with Basic authentication.
   *
   * @param base https, or http on loopback; without user-info
   * @throws IllegalArgumentException if the address is neither
   */
  public static ApiTransport basic(
      URI base, String user, Secret password, Lane lane, HttpConfig config) {
    Origin origin = Origin.secure(base);
    ApiTransport chain = new AuthenticatingTransport(wire(config), origin, user, password);
    return managed(chain, origin, lane, config);
  }

  /**
   * The standard chain with a key in a header of the vendor's own.
   *
   * @param base https, or http on loopback; without user-info
   * @throws IllegalArgumentException if the address is neither, or the key cannot be a header
   */
  public static ApiTransport key(
      URI base, String header, Secret key, Lane lane, HttpConfig config) {
    Origin origin = Origin.secure(base);
    ApiTransport chain = AuthenticatingTransport.key(wire(config), origin, header, key);
    return managed(chain, origin, lane, config);
  }

  /**
   * The standard chain with bearer tokens. All that uses the transport shares one token; requests
   * of tokens are neither counted by the lane nor repeated. A 401 is answered by a new token and
   * one more try, and only a second one counts as a rejection. After three refused requests of a
   * token in a row, calls fail at once but for one after each of growing intervals.
   *
   * @param base https, or http on loopback; without user-info
   * @throws IllegalArgumentException if the address is neither
   */
  public static ApiTransport bearer(URI base, PasswordGrant grant, Lane lane, HttpConfig config) {
    Origin origin = Origin.secure(base);
    Clock clock = config.clock();
    JsonCodec codec =
        JsonCodec.of(
            PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);
    TokenEndpoint endpoint =
        new TokenEndpoint(new RetryAfterTransport(wire(config), clock), grant, codec, clock);
    AccessTokens tokens = new AccessTokens(endpoint, new GrantGate(clock, grant), clock);
    return managed(new BearerTransport(wire(config), origin, tokens), origin, lane, config);
  }

  /** One exchange. */
  private static ApiTransport wire(HttpConfig config) {
    ApiTransport chain = new JdkTransport(config);
    chain = new LoggingTransport(chain, config);
    return new UserAgentTransport(chain, config.userAgent());
  }

  /** All that makes a call of an exchange: waits, limits, repetitions. */
  private static ApiTransport managed(
      ApiTransport exchange, Origin origin, Lane lane, HttpConfig config) {
    Clock clock = config.clock();
    ApiTransport chain = new RetryAfterTransport(exchange, clock);
    chain = new LaneTransport(chain, lane, config.sleeper(), clock);
    chain = new RetryingTransport(chain, lane.retries(), config);
    chain = new DeadlineTransport(chain, config.callDeadline(), clock);
    return new ObservedTransport(chain, config.client().orElse(origin.host()), config);
  }
}
