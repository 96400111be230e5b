// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import dev.silta.sync.Hint;
import java.util.List;

/**
 * What the host does with a message: answers the status at once, with an empty body, and follows
 * the hints after that.
 *
 * @param verdict what became of the message
 * @param hints for {@link dev.silta.sync.SyncEngine#hint}; empty unless accepted
 */
public record WebhookAnswer(WebhookVerdict verdict, List<Hint> hints) {

  public WebhookAnswer {
    hints = List.copyOf(hints);
  }

  static WebhookAnswer without(WebhookVerdict verdict) {
    return new WebhookAnswer(verdict, List.of());
  }

  /** The HTTP status to answer. */
  public int status() {
    return verdict.status();
  }
}
