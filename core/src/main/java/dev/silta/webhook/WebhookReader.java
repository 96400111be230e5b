// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import dev.silta.http.JsonException;

/**
 * Reads the body of a message whose sender is proved. Pure: no I/O, no clock. Takes from the body
 * where to look and nothing else.
 */
@FunctionalInterface
public interface WebhookReader {

  /**
   * What the message says.
   *
   * @throws JsonException if the body is not JSON or exceeds a limit
   */
  WebhookMessage read(byte[] body);
}
