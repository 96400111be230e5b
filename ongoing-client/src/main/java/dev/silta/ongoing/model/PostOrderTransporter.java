// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code transporter} of {@link PostOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderTransporter.class)
public interface PostOrderTransporter {
  Optional<String> transporterCode();

  Optional<String> transporterServiceCode();

  Optional<PostOrderTransporterPayment> paymentAdvanced();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderTransporter.Builder {}
}
