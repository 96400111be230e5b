// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts answers. Safe for use by several threads. */
final class Counters {
  private final Map<WebhookVerdict, LongAdder> messages = new EnumMap<>(WebhookVerdict.class);
  private final LongAdder hints = new LongAdder();

  Counters() {
    for (WebhookVerdict verdict : WebhookVerdict.values()) {
      messages.put(verdict, new LongAdder());
    }
  }

  WebhookAnswer counted(WebhookAnswer answer) {
    LongAdder counter = messages.get(answer.verdict());
    if (counter != null) {
      counter.increment();
    }
    hints.add(answer.hints().size());
    return answer;
  }

  WebhookCounts counts() {
    Map<WebhookVerdict, Long> now = new EnumMap<>(WebhookVerdict.class);
    messages.forEach(
        (verdict, counter) -> {
          if (counter.sum() > 0) {
            now.put(verdict, counter.sum());
          }
        });
    return new WebhookCounts(now, hints.sum());
  }
}
