// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.immutables.value.Value;

/** How far one run may go. What is left is done by the next one. Immutable. */
@Value.Immutable
@SyncStyle
public interface RunLimits {

  /** No change is begun after this. */
  Optional<Instant> deadline();

  /** Most changes in one run. */
  @Value.Default
  default int changes() {
    return Integer.MAX_VALUE;
  }

  /** Percent of the items read that may be held before the run stops; see {@link #heldFloor}. */
  @Value.Default
  default int heldPercent() {
    return 90;
  }

  /** Held items below which a run never stops for its share of held items. */
  @Value.Default
  default int heldFloor() {
    return 200;
  }

  /**
   * How many items a step looks at before it hands over, rounded up to a batch of the feed; 500. A
   * run has no such end, and neither has the stock of a shop whose warehouses' figures are added
   * up. Articles that are gone are found only by a read of everything that fits into one step, or
   * by a run.
   */
  @Value.Default
  default int stepItems() {
    return 500;
  }

  /** Asked before each change; true ends the run. */
  @Value.Default
  default BooleanSupplier cancelled() {
    return () -> false;
  }

  @Value.Check
  default void check() {
    List<String> errors = new ArrayList<>();
    if (changes() < 0) {
      errors.add("limits.changes must not be negative, not " + changes());
    }
    if (heldPercent() < 0 || heldPercent() > 100) {
      errors.add("limits.heldPercent must be 0 to 100, not " + heldPercent());
    }
    if (heldFloor() < 0) {
      errors.add("limits.heldFloor must not be negative, not " + heldFloor());
    }
    if (stepItems() < 1) {
      errors.add("limits.stepItems must be positive, not " + stepItems());
    }
    Checks.refuse(errors);
  }

  static RunLimits none() {
    return builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the limits; every one has a default. */
  final class Builder extends ImmutableRunLimits.Builder {}
}
