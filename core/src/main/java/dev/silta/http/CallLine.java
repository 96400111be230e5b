// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import dev.silta.http.CallEvent.CallEnded;
import java.time.Duration;
import java.util.Locale;

/**
 * How a call ended, as a line of a log: {@code shop.example: GET /orders/{id}: 200 in 412 ms, 2
 * attempts, waited 120 ms, 0 B sent, 5120 B received (5f3a91c2-17)}.
 */
record CallLine(CallEnded call) {

  @Override
  public String toString() {
    String end =
        call.status().isPresent()
            ? Integer.toString(call.status().getAsInt())
            : "no answer"
                + call.failure().map(e -> " (" + e.getClass().getSimpleName() + ")").orElse("");
    String times = call.attempts() == 1 ? "1 attempt" : call.attempts() + " attempts";
    return String.format(
        Locale.ROOT,
        "%s: %s %s: %s in %d ms, %s%s, %d B sent, %d B received (%s)",
        call.client(),
        call.method(),
        call.template(),
        end,
        call.took().toMillis(),
        times,
        waited(call.waited()),
        call.bytesSent(),
        call.bytesReceived(),
        call.correlationId());
  }

  private static String waited(Duration wait) {
    return wait.isZero() ? "" : ", waited " + wait.toMillis() + " ms";
  }
}
