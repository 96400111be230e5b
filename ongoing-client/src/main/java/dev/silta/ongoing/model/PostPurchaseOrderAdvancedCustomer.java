// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code customer} of {@link PostPurchaseOrderModelAdvanced}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderAdvancedCustomer.class)
public interface PostPurchaseOrderAdvancedCustomer {
  @Value.Redacted
  Optional<String> customerNumber();

  @Value.Redacted
  Optional<String> customerName();

  @Value.Redacted
  Optional<PostPurchaseOrderCustomerAddress> address();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderAdvancedCustomer.Builder {}
}
