// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.http.JsonException;
import java.util.function.Function;

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

  /**
   * Reads a body that is one object or an array of them.
   *
   * @param each what one object says; pure
   */
  static WebhookReader ofEach(Function<JsonNode, WebhookMessage> each) {
    return body -> WebhookMessage.together(WebhookJson.objects(body).stream().map(each).toList());
  }
}
