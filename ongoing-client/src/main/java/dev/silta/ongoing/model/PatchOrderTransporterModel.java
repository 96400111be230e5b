// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PATCH /orders/{orderId}/transporter} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePatchOrderTransporterModel.class)
public interface PatchOrderTransporterModel {
  Optional<String> transporterCode();

  Optional<String> transporterServiceCode();

  Optional<PatchOrderTransporterModelPaymentAdvanced> paymentAdvanced();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePatchOrderTransporterModel.Builder {}
}
