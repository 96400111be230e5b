// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code consignee} of {@link GetOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderConsignee.class)
public interface GetOrderConsignee extends OpenRecord {
  @Value.Redacted
  Optional<String> customerNumber();

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
  Optional<String> remark();

  @Value.Redacted
  Optional<String> deliveryInstruction();

  @Value.Redacted
  Optional<String> doorCode();

  Optional<GetOrderConsigneeAddressAdvanced> advanced();

  Optional<GetOrderConsigneeInvoiceAddress> invoiceAddress();

  Optional<Integer> id();

  List<CodeNamePair> customerClasses();

  Optional<CodeNameComment> customerGroup();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderConsignee.Builder {}
}
