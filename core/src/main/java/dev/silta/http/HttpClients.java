// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JDK clients behind a configuration. */
final class HttpClients {
  // costly to make and alike for all accounts: a host builds its engines by the thousand
  private static final Map<Duration, HttpClient> SHARED = new ConcurrentHashMap<>();

  private HttpClients() {}

  static HttpConfig checked(HttpConfig config) {
    require(
        config.httpClient().isEmpty()
            || (config.proxy().isEmpty() && config.sslContext().isEmpty()),
        "httpClient excludes proxy and sslContext: set them on the client");
    require(
        config.httpClient().map(HttpClient::followRedirects).orElse(Redirect.NEVER)
            == Redirect.NEVER,
        "httpClient must not follow redirects: they would carry credentials away");
    require(isPositive(config.connectTimeout()), "connectTimeout must be positive");
    require(isPositive(config.attemptDeadline()), "attemptDeadline must be positive");
    require(isPositive(config.callDeadline()), "callDeadline must be positive");
    require(config.maxResponseBytes() > 0, "maxResponseBytes must be positive");
    require(HeaderRules.isPrintable(config.userAgent()), "userAgent must be printable ASCII");
    require(HeaderRules.isPrintable(config.client().orElse("")), "client must be printable ASCII");
    config.correlationHeader().ifPresent(name -> HeaderRules.checkOwn(name, ""));
    return config;
  }

  static HttpClient of(HttpConfig config) {
    if (config.httpClient().isPresent()) {
      return config.httpClient().get();
    }
    return config.proxy().isEmpty() && config.sslContext().isEmpty()
        ? SHARED.computeIfAbsent(config.connectTimeout(), timeout -> builder(timeout).build())
        : own(config);
  }

  private static HttpClient own(HttpConfig config) {
    HttpClient.Builder builder = builder(config.connectTimeout());
    config.proxy().ifPresent(builder::proxy);
    config.sslContext().ifPresent(builder::sslContext);
    return builder.build();
  }

  private static HttpClient.Builder builder(Duration connectTimeout) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(Redirect.NEVER)
        .connectTimeout(connectTimeout);
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
