// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Business choices of one store. Immutable; everything has a default. Where the vendor's reference
 * is silent the default is the most probable reading, and the setting is there to change it.
 */
@Value.Immutable
public interface MyCashflowSettings {

  /** Currency of articles, and of orders whose payments name none; EUR. */
  @Value.Default
  default String currency() {
    return "EUR";
  }

  /** Language of article names, such as {@code sv}; default: the store's. */
  Optional<String> language();

  /** Unit of weights in the shop; kilograms. */
  @Value.Default
  default WeightUnit weightUnit() {
    return WeightUnit.KILOGRAMS;
  }

  /** Ids of payment methods whose orders go before they are paid, such as invoice; none. */
  @Value.NaturalOrder
  SortedSet<Long> paymentMethodsReleasedUnpaid();

  /** Payment statuses that count as paid though the money is not captured; PENDING_ACTIVATION. */
  @Value.Default
  @Value.NaturalOrder
  default SortedSet<String> releasedPaymentStatuses() {
    return new TreeSet<>(List.of("PENDING_ACTIVATION"));
  }

  /** What an order without a payment that counts is, unless its total is 0; outstanding. */
  @Value.Default
  default WithoutPayment withoutPayment() {
    return WithoutPayment.OUTSTANDING;
  }

  /** Comment visibilities that warehouses may see, in any case; public. */
  @Value.Default
  @Value.NaturalOrder
  default SortedSet<String> publicVisibilities() {
    return new TreeSet<>(List.of("public"));
  }

  /** Whether the order's details become part of the remark; left out. */
  @Value.Default
  default Details details() {
    return Details.LEFT_OUT;
  }

  /**
   * Ids of payment methods that are cash on delivery; none. Their orders go unpaid, with the sum to
   * be collected. On completion others are left to the shop's own check.
   */
  @Value.NaturalOrder
  SortedSet<Long> cashOnDeliveryMethods();

  /** Whether an order with open cash on delivery may be completed; refused. */
  @Value.Default
  default OpenCashOnDelivery openCashOnDelivery() {
    return OpenCashOnDelivery.REFUSED;
  }

  /** What happens if a payment cannot be activated on completion; it is refused. */
  @Value.Default
  default ActivationErrors activationErrors() {
    return ActivationErrors.REFUSED;
  }

  /** How tracking codes reach a shipment; not at all, since the vendor documents no call for it. */
  @Value.Default
  default TrackingAppend trackingAppend() {
    return TrackingAppend.OFF;
  }

  /** How far before a saved position is read again; 5 minutes. */
  @Value.Default
  default Duration overlap() {
    return Duration.ofMinutes(5);
  }

  @Value.Check
  default void check() {
    List<String> errors = new ArrayList<>();
    if (!currency().matches("[A-Z]{3}")) {
      errors.add("currency has three capital letters, such as EUR, not '" + currency() + "'");
    }
    if (language().filter(String::isBlank).isPresent()) {
      errors.add("language must not be blank: leave it out");
    }
    if (overlap().isNegative()) {
      errors.add("overlap must not be negative, not " + overlap());
    }
    if (Stream.of(paymentMethodsReleasedUnpaid(), cashOnDeliveryMethods())
        .flatMap(SortedSet::stream)
        .anyMatch(id -> id < 1)) {
      errors.add("ids of payment methods are positive");
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("MyCashflow settings: " + String.join("; ", errors));
    }
  }

  static MyCashflowSettings defaults() {
    return builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the settings. */
  final class Builder extends ImmutableMyCashflowSettings.Builder {}

  /** Unit of weights in the shop. */
  enum WeightUnit {
    KILOGRAMS,
    GRAMS
  }

  /** What an order without a payment is. */
  enum WithoutPayment {
    OUTSTANDING,
    CLEARED
  }

  /** Whether the order's details become part of the remark. */
  enum Details {
    LEFT_OUT,
    IN_REMARK
  }

  /** Whether an order with open cash on delivery may be completed. */
  enum OpenCashOnDelivery {
    REFUSED,
    ALLOWED
  }

  /** What happens if a payment cannot be activated on completion. */
  enum ActivationErrors {
    REFUSED,
    IGNORED
  }

  /** How tracking codes reach a shipment. */
  enum TrackingAppend {
    OFF,
    PATCH_SHIPMENT
  }
}
