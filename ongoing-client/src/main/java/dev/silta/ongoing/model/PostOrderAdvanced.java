// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link PostOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderAdvanced.class)
public interface PostOrderAdvanced {
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostOrderTextLine> orderTextLines();

  Optional<Instant> arrivalDate();

  Optional<String> wayOfDeliveryString();

  Optional<String> transporterOrderNumber();

  Optional<String> invoiceNumber();

  Optional<Instant> arrivalDateFrom();

  Optional<String> termsOfPaymentString();

  Optional<String> termsOfDeliveryString();

  @Value.Redacted
  Optional<String> communication();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<AdditionalAddress> additionalAddresses();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderAdvanced.Builder {}
}
