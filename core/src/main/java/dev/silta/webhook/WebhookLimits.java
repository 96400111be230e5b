// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import java.time.Duration;
import org.immutables.value.Value;

/** How much a receiver takes and remembers. Immutable. */
@Value.Immutable
public interface WebhookLimits {

  /** Longest body in bytes; 256 KiB. The vendors' messages are a few KiB. */
  @Value.Default
  default int bodyBytes() {
    return 256 * 1024;
  }

  /** Most header values; 100. */
  @Value.Default
  default int headers() {
    return 100;
  }

  /** Most characters in all names and values of headers together; 32,768. */
  @Value.Default
  default int headerLength() {
    return 32 * 1024;
  }

  /** Most accepted messages that are remembered to know a repetition by; 10,000. */
  @Value.Default
  default int remembered() {
    return 10_000;
  }

  /**
   * How long an accepted message is remembered; 10 minutes. A repetition after that causes one more
   * look and no harm. Not much longer: two real changes can look the same, as stock does that goes
   * down and up again, and the second must not be taken for a repetition all day.
   */
  @Value.Default
  default Duration rememberedFor() {
    return Duration.ofMinutes(10);
  }

  @Value.Check
  default void check() {
    if (bodyBytes() < 1 || headers() < 1 || headerLength() < 1 || remembered() < 1) {
      throw new IllegalArgumentException("limits of a receiver are at least 1");
    }
    if (rememberedFor().isNegative()) {
      throw new IllegalArgumentException("rememberedFor must not be negative");
    }
  }

  static WebhookLimits defaults() {
    return builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the limits; every one has a default. */
  final class Builder extends ImmutableWebhookLimits.Builder {}
}
