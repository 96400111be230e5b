// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Reading;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * A record of a fake that a feed can show; it is read only if it is on the page.
 *
 * @param name what scripts and people call it
 * @param key unique among the records of the feed
 */
record FeedEntry<T>(String name, String key, Instant changedAt, Supplier<Reading<T>> reading) {
  static final Comparator<FeedEntry<?>> ORDER =
      Comparator.<FeedEntry<?>, Instant>comparing(FeedEntry::changedAt)
          .thenComparing(FeedEntry::key);

  static <T> FeedEntry<T> of(String name, Instant changedAt, Supplier<Reading<T>> reading) {
    return new FeedEntry<>(name, name, changedAt, reading);
  }

  Reading<T> read(FeedScript script) {
    return script.<T>poisonOf(name).<Reading<T>>map(bad -> bad).orElseGet(reading);
  }
}
