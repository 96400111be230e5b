// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Digests of messages that were accepted lately. Bounded: beyond the limit the oldest goes. Safe
 * for use by several threads.
 */
final class ReplayMemory {
  private final WebhookLimits limits;
  private final Clock clock;
  private final Map<String, Instant> until = new LinkedHashMap<>();

  ReplayMemory(WebhookLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** Whether a message of this digest was not accepted lately; it is remembered from now on. */
  synchronized boolean isNew(String digest) {
    Instant now = clock.instant();
    Instant known = until.get(digest);
    if (known != null && now.isBefore(known)) {
      return false;
    }
    until.remove(digest);
    until.put(digest, now.plus(limits.rememberedFor()));
    forget(now);
    return true;
  }

  private void forget(Instant now) {
    Iterator<Instant> oldest = until.values().iterator();
    while (oldest.hasNext()
        && (!now.isBefore(oldest.next()) || until.size() > limits.remembered())) {
      oldest.remove();
    }
  }
}
