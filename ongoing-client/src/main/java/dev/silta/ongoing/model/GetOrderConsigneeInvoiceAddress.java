// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code invoiceAddress} of {@link GetOrderConsignee}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderConsigneeInvoiceAddress.class)
public interface GetOrderConsigneeInvoiceAddress extends OpenRecord {
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

  Optional<InvoiceAddressAdvanced> advanced();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderConsigneeInvoiceAddress.Builder {}
}
