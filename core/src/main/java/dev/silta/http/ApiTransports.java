// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.URI;
import java.time.Clock;

/** Puts the standard chain of decorators together. */
public final class ApiTransports {
  private ApiTransports() {}

  /**
   * The standard chain with Basic authentication that never leaves the origin of {@code base}.
   *
   * <p>Redirects are not followed. The JDK's client sends a GET once more on its own if a
   * kept-alive connection closes before an answer.
   *
   * @param base https, or http on loopback; without user-info
   * @throws IllegalArgumentException if the address is neither
   */
  @SuppressWarnings("DoNotCallSuggester")
  public static ApiTransport basic(
      URI base, String user, Secret password, Lane lane, HttpConfig config) {
    Origin origin = Origin.secure(base);
    Clock clock = config.clock();
    ApiTransport chain = new JdkTransport(config);
    chain = new LoggingTransport(chain, clock, LoggingTransport.LOG);
    chain = new UserAgentTransport(chain, config.userAgent());
    chain = new AuthenticatingTransport(chain, origin, user, password);
    chain = new RetryAfterTransport(chain, clock);
    chain = new LaneTransport(chain, lane, config.sleeper(), clock);
    chain = new RetryingTransport(chain, lane.retries(), config);
    return new DeadlineTransport(chain, config.callDeadline(), clock);
  }
}
