// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What the carrier collects from the receiver. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableCashOnDelivery.class)
public interface CashOnDelivery extends OpenRecord {
  @Value.Redacted
  BigDecimal amount();

  /** ISO 4217; the merchant's own when absent. */
  Optional<String> currencyCode();

  /** Bank reference; derived from the order's when absent. */
  @Value.Redacted
  Optional<String> reference();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableCashOnDelivery.Builder {}
}
