// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Dispatch.Confirmation;
import java.time.Duration;
import org.immutables.value.Value;

/** Business choices of the fulfilment flow. Immutable. */
@Value.Immutable
@FlowStyle
public interface FulfilmentSettings {

  /**
   * How long a sent order waits for its first tracking code before it is completed in the shop
   * without one; 30 minutes. Zero completes at once.
   */
  @Value.Default
  default Duration trackingWait() {
    return Duration.ofMinutes(30);
  }

  /** What happens if the warehouse sent less than was ordered. */
  @Value.Default
  default PartlySent partlySent() {
    return PartlySent.WAIT;
  }

  /**
   * What happens if all that this warehouse has of an order was sent, but others have goods too.
   */
  @Value.Default
  default RestElsewhere restElsewhere() {
    return RestElsewhere.COMPLETE_PART;
  }

  /** Whether the shop tells the customer that the order was sent; it does. */
  @Value.Default
  default Confirmation confirmation() {
    return Confirmation.BY_SHOP;
  }

  @Value.Check
  default void check() {
    if (trackingWait().isNegative()) {
      throw new IllegalArgumentException(
          "fulfilment.trackingWait must not be negative, not " + trackingWait());
    }
  }

  static FulfilmentSettings defaults() {
    return builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the settings; every one has a default. */
  final class Builder extends ImmutableFulfilmentSettings.Builder {}

  /** What happens if the warehouse sent less than was ordered. */
  enum PartlySent {
    /** The order stays open in the shop, visibly, until the rest is sent. */
    WAIT,
    /** The order is completed in the shop all the same. */
    COMPLETE
  }

  /** What happens if others have goods of an order too. */
  enum RestElsewhere {
    /**
     * The deliveries that hold nothing else are completed in the shop; where the shop keeps all in
     * one delivery, the order waits, visibly.
     */
    COMPLETE_PART,
    /** The order stays open in the shop, visibly, until all is sent. */
    WAIT,
    /** The order is completed in the shop all the same. */
    COMPLETE_ORDER
  }
}
