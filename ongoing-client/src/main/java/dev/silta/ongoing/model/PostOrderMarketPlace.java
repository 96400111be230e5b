// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code marketPlace} by {@link PostOrderModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderMarketPlace.class)
public interface PostOrderMarketPlace extends OpenRecord {
  Optional<String> marketPlace();

  Optional<String> marketPlaceOrderNumber();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderMarketPlace.Builder {}
}
