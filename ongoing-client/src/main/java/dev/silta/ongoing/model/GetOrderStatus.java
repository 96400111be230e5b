// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** A status: its number is what counts, its text is in the warehouse's language. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderStatus.class)
public interface GetOrderStatus extends OpenRecord {
  int number();

  Optional<String> text();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderStatus.Builder {}
}
