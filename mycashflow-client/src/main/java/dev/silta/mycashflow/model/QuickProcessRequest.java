// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/** How an order is to be completed in one go; what is not set is left to the vendor. */
@Value.Immutable
@JsonSerialize(as = ImmutableQuickProcessRequest.class)
public interface QuickProcessRequest {

  /** Whether an open cash-on-delivery payment is no obstacle. */
  Optional<Boolean> allowOpenCashOnDeliveryPayments();

  /** Whether to go on if a payment cannot be activated. */
  Optional<Boolean> ignorePaymentActivationErrors();

  Optional<String> trackingCode();

  /** Whether the shop tells the customer. */
  Optional<Boolean> sendEmails();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableQuickProcessRequest.Builder {}
}
