// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Reading.Unreadable;
import dev.silta.model.ReasonCode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a feed of a fake behaves. Records are named by what they are known by there: order number,
 * shop key or article number, without regard to case. Not safe for use while another thread reads.
 */
public final class FeedScript {
  private int pageSize = 50;
  private Duration overlap = Duration.ofMinutes(5);
  private Optional<Duration> limitOfAge = Optional.empty();
  private boolean changes = true;
  private boolean repeating;
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, Poison> poison = new HashMap<>();

  FeedScript() {}

  /** Records of one batch; default 50. */
  public FeedScript pageSize(int records) {
    if (records < 1) {
      throw new IllegalArgumentException("a page holds at least one record");
    }
    pageSize = records;
    return this;
  }

  /** How far a saved position is read again; default 5 minutes. */
  public FeedScript overlap(Duration duration) {
    overlap = duration;
    return this;
  }

  /** Older positions turn into a read of everything; default none, but 24 hours for stock. */
  public FeedScript limitOfAge(Duration age) {
    limitOfAge = Optional.of(age);
    return this;
  }

  /** The server has no filter for changes: every read is a read of everything. */
  public FeedScript alwaysEverything() {
    changes = false;
    return this;
  }

  /** Each batch but the first begins with the last record of the batch before, as servers do. */
  public FeedScript repeating() {
    repeating = true;
    return this;
  }

  /** Leaves a record out of this feed: dropped, or not visible yet. */
  public FeedScript hide(String record) {
    hidden.add(key(record));
    return this;
  }

  public FeedScript reveal(String record) {
    hidden.remove(key(record));
    return this;
  }

  /** The record cannot be read or mapped, here and when it is read alone. */
  public FeedScript poison(String record, ReasonCode reason, String problem) {
    poison.put(key(record), new Poison(record, reason, problem));
    return this;
  }

  public FeedScript poison(String record) {
    return poison(record, ReasonCode.SCHEMA_MISMATCH, "scripted: not as documented");
  }

  /** Not even the record's key can be read. */
  public FeedScript poisonWithoutKey(String record) {
    poison.put(key(record), new Poison("", ReasonCode.SCHEMA_MISMATCH, "scripted: no key"));
    return this;
  }

  /** Ends the poison of a record. */
  public FeedScript heal(String record) {
    poison.remove(key(record));
    return this;
  }

  int pageSize() {
    return pageSize;
  }

  boolean isRepeating() {
    return repeating;
  }

  boolean shows(String record) {
    return !hidden.contains(key(record));
  }

  <T> Optional<Unreadable<T>> poisonOf(String record) {
    return Optional.ofNullable(poison.get(key(record)))
        .map(found -> new Unreadable<T>(found.key(), found.reason(), found.problem()));
  }

  /** Where a read of changes starts; empty if it has to be a read of everything. */
  Optional<Instant> lowerBound(FeedPosition saved, Instant now) {
    Instant from = saved.resumeAt().minus(overlap);
    boolean tooOld =
        limitOfAge.filter(age -> saved.age().isBefore(now.minus(age).plus(overlap))).isPresent();
    return changes && !tooOld ? Optional.of(from) : Optional.empty();
  }

  private static String key(String record) {
    return record.toLowerCase(Locale.ROOT);
  }

  private record Poison(String key, ReasonCode reason, String problem) {}
}
