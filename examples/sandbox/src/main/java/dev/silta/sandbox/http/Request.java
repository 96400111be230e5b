// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One request as it came in, undecoded. */
public record Request(String method, String path, String query, Headers headers, String body) {

  static Request of(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query == null ? "" : query,
        exchange.getRequestHeaders(),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.getFirst(name));
  }
}
