// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code address} of {@link WarehouseModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableWarehouseModelAddress.class)
public interface WarehouseModelAddress extends OpenRecord {
  Optional<String> name();

  Optional<String> address1();

  Optional<String> address2();

  Optional<String> address3();

  Optional<String> postCode();

  Optional<String> city();

  Optional<String> countryCode();

  Optional<String> countryStateCode();

  @Value.Redacted
  Optional<String> deliveryInstruction();

  Optional<String> addressFreeText1();

  Optional<WarehouseAddressModelTelephoneNotification> telephoneNotification();

  Optional<WarehouseAddressModelTelephoneNotification> emailNotification();

  Optional<WarehouseAddressModelTelephoneNotification> smsNotification();

  Optional<String> addressFreeText2();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableWarehouseModelAddress.Builder {}

  /** The {@code telephoneNotification} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableWarehouseAddressModelTelephoneNotification.class)
  interface WarehouseAddressModelTelephoneNotification extends OpenRecord {
    Optional<Boolean> toBeNotified();

    @Value.Redacted
    Optional<String> value();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableWarehouseAddressModelTelephoneNotification.Builder {}
  }
}
