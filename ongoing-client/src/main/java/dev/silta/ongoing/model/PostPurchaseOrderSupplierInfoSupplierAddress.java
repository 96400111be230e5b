// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code supplierAddress} of {@link PostPurchaseOrderModelSupplierInfo}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderSupplierInfoSupplierAddress.class)
public interface PostPurchaseOrderSupplierInfoSupplierAddress {
  @Value.Redacted
  Optional<String> name();

  @Value.Redacted
  Optional<String> address();

  @Value.Redacted
  Optional<String> address2();

  @Value.Redacted
  Optional<String> address3();

  @Value.Redacted
  Optional<String> postCode();

  @Value.Redacted
  Optional<String> city();

  @Value.Redacted
  Optional<String> telePhone();

  @Value.Redacted
  Optional<String> remark();

  @Value.Redacted
  Optional<String> email();

  @Value.Redacted
  Optional<String> mobilePhone();

  Optional<String> countryStateCode();

  Optional<String> countryCode();

  @Value.Redacted
  Optional<String> deliveryInstruction();

  Optional<Boolean> isVisible();

  Optional<Boolean> notifyBySMS();

  Optional<Boolean> notifyByEmail();

  Optional<Boolean> notifyByTelephone();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderSupplierInfoSupplierAddress.Builder {}
}
