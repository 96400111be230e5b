// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Batch.Scope;
import dev.silta.connector.Checkpoint;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a read of a fake's feed stands, as text {@code fake1|...}.
 *
 * @param readStart when the read began, by the server's clock
 * @param since lower bound of the read, inclusive
 * @param lastAt change time of the last record that was given
 * @param lastKey key of that record
 * @param done whether the read reached the end
 */
record FeedPosition(
    Scope scope, Instant readStart, Instant since, Instant lastAt, boolean done, String lastKey) {
  private static final String VERSION = "fake1";

  static FeedPosition start(Scope scope, Instant readStart, Instant since) {
    return new FeedPosition(scope, readStart, since, Instant.EPOCH, false, "");
  }

  /** Empty if the text is of another version. */
  static Optional<FeedPosition> parse(Checkpoint checkpoint) {
    String[] parts = checkpoint.value().split("\\|", 7);
    return parts.length == 7 && parts[0].equals(VERSION)
        ? Optional.of(parse(parts))
        : Optional.empty();
  }

  private static FeedPosition parse(String[] parts) {
    return new FeedPosition(
        Scope.valueOf(parts[1]),
        Instant.parse(parts[2]),
        Instant.parse(parts[3]),
        Instant.parse(parts[4]),
        Boolean.parseBoolean(parts[5]),
        parts[6]);
  }

  Checkpoint toCheckpoint() {
    return new Checkpoint(
        String.join(
            "|",
            VERSION,
            scope.name(),
            readStart.toString(),
            since.toString(),
            lastAt.toString(),
            Boolean.toString(done),
            lastKey));
  }

  FeedPosition after(FeedEntry<?> entry, boolean end) {
    return new FeedPosition(scope, readStart, since, entry.changedAt(), end, entry.key());
  }

  FeedPosition ended() {
    return new FeedPosition(scope, readStart, since, lastAt, true, lastKey);
  }

  boolean precedes(FeedEntry<?> entry) {
    int byTime = entry.changedAt().compareTo(lastAt);
    return byTime > 0 || (byTime == 0 && entry.key().compareTo(lastKey) > 0);
  }

  /** Up to when everything was given for certain. */
  Instant resumeAt() {
    return done ? readStart : lastAt;
  }

  /** What the server's limit of age is held against: a read of everything ages from its start. */
  Instant age() {
    return scope == Scope.EVERYTHING ? readStart : resumeAt();
  }
}
