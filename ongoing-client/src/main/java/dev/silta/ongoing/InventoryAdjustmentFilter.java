// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /inventoryAdjustments} is narrowed by. Immutable. */
@Value.Immutable
@SuppressWarnings("immutables:from") // "from" is the vendor's name of a condition
public abstract class InventoryAdjustmentFilter {
  public abstract Optional<Instant> from();

  public abstract Optional<Instant> toTime();

  public abstract Optional<Boolean> isReported();

  final RestCall addTo(RestCall call) {
    return call.query("from", from()).query("toTime", toTime()).query("isReported", isReported());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutableInventoryAdjustmentFilter.Builder {}
}
