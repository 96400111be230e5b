// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code paymentAdvanced} of {@link PostOrderTransporter}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderTransporterPayment.class)
public interface PostOrderTransporterPayment {
  Optional<Boolean> consigneeCollects();

  Optional<PayerCustomerNumber> consigneePays();

  Optional<PayerCustomerNumber> thirdPartyPays();

  Optional<SenderPays> senderPays();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderTransporterPayment.Builder {}

  /** The {@code consigneePays} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePayerCustomerNumber.class)
  interface PayerCustomerNumber {
    @Value.Redacted
    String customerNumber();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePayerCustomerNumber.Builder {}
  }

  /** The {@code senderPays} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableSenderPays.class)
  interface SenderPays {
    @Value.Redacted
    Optional<String> ediCode();

    @Value.Redacted
    Optional<String> waybillTemplate();

    @Value.Redacted
    Optional<String> customerNumber();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableSenderPays.Builder {}
  }
}
