// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of a shipment; only what is set is written. Assumed: the vendor's reference does not
 * show this call.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableShipmentPatch.class)
public interface ShipmentPatch extends Clearing {

  Optional<String> trackingCode();

  Optional<String> externalId();

  /** The tracking code and nothing else. */
  static ShipmentPatch trackingOnly(String trackingCode) {
    return builder().trackingCode(trackingCode).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableShipmentPatch.Builder {}
}
