// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Business choices of the order flow. Immutable. */
@Value.Immutable
@FlowStyle
public interface OrderSettings {

  /**
   * Orders placed before this go only by explicit transfer. Default: the time of the connection's
   * first run of the flow, so that going live sends no history.
   */
  Optional<Instant> placedSince();

  /** Whether orders go by themselves; they do. Changes and cancellations of sent ones always do. */
  @Value.Default
  default Transfer transfer() {
    return Transfer.AUTOMATIC;
  }

  /** What happens to an order with an article that the warehouse does not know. */
  @Value.Default
  default UnknownArticles unknownArticles() {
    return UnknownArticles.UPLOAD_FIRST;
  }

  /** Whose value stands if people at the warehouse changed a field; a person decides. */
  @Value.Default
  default FieldOwners owners() {
    return FieldOwners.all(FieldOwners.Owner.PERSON);
  }

  static OrderSettings defaults() {
    return builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the settings; every one has a default. */
  final class Builder extends ImmutableOrderSettings.Builder {}

  /** Whether orders go by themselves. */
  enum Transfer {
    AUTOMATIC,
    /** Only by {@code Desk.transfer}, one at a time. */
    BY_HAND
  }

  /** What happens to an order with an article that the warehouse does not know. */
  enum UnknownArticles {
    /** The article is sent first, then the order. */
    UPLOAD_FIRST,
    /** The order is held with {@code SKU_UNKNOWN}. */
    HOLD
  }
}
