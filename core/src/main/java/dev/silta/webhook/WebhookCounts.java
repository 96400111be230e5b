// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many messages ended how, since the receiver was made. Immutable; holds numbers only, so it
 * can go into metrics as it is.
 *
 * @param messages messages by verdict; one that never occurred is missing
 * @param hints hints handed out
 */
public record WebhookCounts(Map<WebhookVerdict, Long> messages, long hints) {

  public WebhookCounts {
    Map<WebhookVerdict, Long> inOrder = new EnumMap<>(WebhookVerdict.class);
    inOrder.putAll(messages);
    messages = Collections.unmodifiableMap(inOrder);
  }

  /** Messages that ended so. */
  public long of(WebhookVerdict verdict) {
    return messages.getOrDefault(verdict, 0L);
  }

  /** All messages. */
  public long total() {
    return messages.values().stream().mapToLong(Long::longValue).sum();
  }

  /** These and the other ones. */
  public WebhookCounts plus(WebhookCounts other) {
    Map<WebhookVerdict, Long> sum = new EnumMap<>(WebhookVerdict.class);
    sum.putAll(messages);
    other.messages.forEach((verdict, count) -> sum.merge(verdict, count, Long::sum));
    return new WebhookCounts(sum, hints + other.hints);
  }
}
