// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** One webhook request that is due; sent to loopback addresses only. */
public record Delivery(URI target, String body, Map<String, String> headers) {
  public Delivery {
    headers = Map.copyOf(headers);
  }

  /** Whether the receiver answered with 2xx. */
  public boolean send() {
    if (!"127.0.0.1".equals(target.getHost()) && !"localhost".equals(target.getHost())) {
      throw new IllegalStateException("Webhooks go to loopback addresses only: " + target);
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::setHeader);
    try {
      HttpClient client = HttpClient.newHttpClient();
      return client.send(request.build(), BodyHandlers.discarding()).statusCode() / 100 == 2;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
