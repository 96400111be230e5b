// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

/**
 * Proves that a message comes from whom it says. Sees headers, path and raw bytes; never parses the
 * body, which nobody vouches for yet. Safe for use by several threads. {@link WebhookVerifiers} has
 * the usual ones.
 */
@FunctionalInterface
public interface WebhookVerifier {

  /**
   * Whether the sender is proved. Takes the same time whether the first or the last character of a
   * secret differs; a missing proof is a false one, never an exception.
   */
  boolean accepts(WebhookRequest request);

  /** Both must accept; the other one is asked only if this one did. */
  default WebhookVerifier and(WebhookVerifier other) {
    return request -> accepts(request) && other.accepts(request);
  }
}
