// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who receives an order. To send one, the vendor requires name, first address line, city and
 * country; without a phone number a parcel is likely to be put to RESERVED.
 */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableCustomer.class)
public interface Customer extends OpenRecord {
  /** The person. */
  @Value.Redacted
  Optional<String> name();

  @Value.Redacted
  Optional<String> company();

  @Value.Redacted
  Optional<String> address1();

  @Value.Redacted
  Optional<String> address2();

  @Value.Redacted
  Optional<String> city();

  /** ISO 3166-1 alpha-2; comes in either case. */
  Optional<String> countryCode();

  @Value.Redacted
  Optional<String> zip();

  /** International form, such as {@code +358...}. */
  @Value.Redacted
  Optional<String> phone();

  @Value.Redacted
  Optional<String> email();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableCustomer.Builder {}
}
