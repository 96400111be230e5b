// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code address} of {@link AdditionalAddress}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAdditionalAddressBody.class)
public interface AdditionalAddressBody extends OpenRecord {
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

  Optional<String> countryStateCode();

  @Value.Redacted
  Optional<String> doorCode();

  @Value.Redacted
  Optional<String> deliveryInstruction();

  Optional<PostOrderNotification> emailNotification();

  Optional<PostOrderNotification> smsNotification();

  Optional<PostOrderNotification> telephoneNotification();

  Optional<AddressFreeValues> freeValues();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableAdditionalAddressBody.Builder {}
}
