// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.immutables.value.Value;

/**
 * How calls travel, the same for every client. Immutable; the defaults suit a background
 * integration.
 */
@Value.Immutable
@HttpStyle
public interface HttpConfig {

  /** Longest time for a connection to be made; 10 s. */
  @Value.Default
  default Duration connectTimeout() {
    return Duration.ofSeconds(10);
  }

  /** Longest time for one attempt, from sending to the last byte of the body; 60 s. */
  @Value.Default
  default Duration attemptDeadline() {
    return Duration.ofMinutes(1);
  }

  /** Longest time for a call with its waits and retries; 120 s. */
  @Value.Default
  default Duration callDeadline() {
    return Duration.ofMinutes(2);
  }

  /** Largest body that is read, in bytes after decompression; 16 MiB. */
  @Value.Default
  default int maxResponseBytes() {
    return 16 * 1024 * 1024;
  }

  @Value.Default
  default RetryPolicy retry() {
    return RetryPolicy.standard();
  }

  /** Sent as {@code User-Agent}; name your integration and a mail address. */
  @Value.Default
  default String userAgent() {
    return "silta";
  }

  /**
   * The host's own client. Its redirects must be off, since they would carry credentials away.
   * Excludes {@link #proxy} and {@link #sslContext}. Without one, all clients of the same
   * connectTimeout share one of the JDK's, with its few daemon threads; with a proxy or an
   * sslContext each transport has one of its own, which ends when the transport is no longer used.
   */
  Optional<HttpClient> httpClient();

  /** Who calls, in events and logs; by default the client's own name for the account. */
  Optional<String> client();

  /** Is told how attempts and calls ended; none by default. */
  @Value.Default
  default CallListener listener() {
    return CallListener.none();
  }

  /** A header that carries the call's correlation id to the server; none by default. */
  Optional<String> correlationHeader();

  Optional<ProxySelector> proxy();

  Optional<SSLContext> sslContext();

  @Value.Default
  default Clock clock() {
    return Clock.systemUTC();
  }

  @Value.Default
  default Sleeper sleeper() {
    return Sleeper.real();
  }

  /** Source of jitter and of correlation ids. */
  @Value.Default
  default RandomGenerator random() {
    return RandomGenerator.getDefault();
  }

  /** This configuration with that name as {@link #client}, unless it has one. */
  default HttpConfig named(String client) {
    return client().isPresent() ? this : builder().from(this).client(client).build();
  }

  static HttpConfig defaults() {
    return builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; every setting has a default. */
  final class Builder extends ImmutableHttpConfig.Builder {

    /**
     * The configuration.
     *
     * @throws IllegalArgumentException if a setting is out of range or excludes another
     */
    @Override
    public HttpConfig build() {
      return HttpClients.checked(super.build());
    }
  }
}
