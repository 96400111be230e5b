// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code advanced} by {@link PostOrderConsigneeInvoiceAddress} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableInvoiceAddressAdvanced.class)
public interface InvoiceAddressAdvanced extends OpenRecord {
  Optional<ValueOnly> telephoneNotification();

  Optional<ValueOnly> emailNotification();

  Optional<ValueOnly> smsNotification();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableInvoiceAddressAdvanced.Builder {}

  /** The {@code telephoneNotification} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableValueOnly.class)
  interface ValueOnly extends OpenRecord {
    @Value.Redacted
    Optional<String> value();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableValueOnly.Builder {}
  }
}
