// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The receiver of {@link PostOrderModel}. E-mail and phone are not here but in the order's
 * notifications.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderConsignee.class)
public interface PostOrderConsignee {
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
  Optional<String> doorCode();

  Optional<PostOrderConsigneeAddressAdvanced> advanced();

  Optional<PostOrderConsigneeInvoiceAddress> invoiceAddress();

  @Value.Redacted
  Optional<String> organisationNumber();

  @Value.Redacted
  Optional<String> vatNumber();

  Optional<CodeNamePair> customerGroup();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<CodeNameComment> addressClasses();

  @Value.Redacted
  Optional<String> deliveryInstruction();

  Optional<AddressFreeValues> freeValues();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<CodeNameComment> customerClasses();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderConsignee.Builder {}
}
