// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of an order; only what is set is written. Assumed: the vendor's reference does not show
 * this call.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOrderPatch.class)
public interface OrderPatch extends Clearing {

  Optional<String> externalId();

  Optional<String> customData();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableOrderPatch.Builder {}
}
