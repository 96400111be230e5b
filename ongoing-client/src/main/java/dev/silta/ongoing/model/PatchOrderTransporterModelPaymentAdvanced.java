// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code paymentAdvanced} of {@link PatchOrderTransporterModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePatchOrderTransporterModelPaymentAdvanced.class)
public interface PatchOrderTransporterModelPaymentAdvanced {
  Optional<Boolean> consigneeCollects();

  Optional<PatchOrderTransporterPaymentConsigneePays> consigneePays();

  Optional<PatchOrderTransporterPaymentThirdPartyPays> thirdPartyPays();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePatchOrderTransporterModelPaymentAdvanced.Builder {}

  /** The {@code consigneePays} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePatchOrderTransporterPaymentConsigneePays.class)
  interface PatchOrderTransporterPaymentConsigneePays {
    @Value.Redacted
    String customerNumber();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePatchOrderTransporterPaymentConsigneePays.Builder {}
  }

  /** The {@code thirdPartyPays} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePatchOrderTransporterPaymentThirdPartyPays.class)
  interface PatchOrderTransporterPaymentThirdPartyPays {
    String customerNumber();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePatchOrderTransporterPaymentThirdPartyPays.Builder {}
  }
}
