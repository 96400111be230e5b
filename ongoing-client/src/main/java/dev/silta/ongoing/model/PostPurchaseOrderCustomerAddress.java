// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code address} of {@link PostPurchaseOrderAdvancedCustomer}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderCustomerAddress.class)
public interface PostPurchaseOrderCustomerAddress {
  @Value.Redacted
  Optional<String> name();

  @Value.Redacted
  Optional<String> address1();

  @Value.Redacted
  Optional<String> address2();

  @Value.Redacted
  Optional<String> address3();

  @Value.Redacted
  Optional<String> postCode();

  @Value.Redacted
  Optional<String> city();

  Optional<String> countryCode();

  @Value.Redacted
  Optional<String> email();

  @Value.Redacted
  Optional<String> telephone();

  @Value.Redacted
  Optional<String> mobilePhone();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderCustomerAddress.Builder {}
}
