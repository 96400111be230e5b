// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.Flow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * How often the host means to run each flow, and after how many missed runs a flow counts as stale.
 * Nothing is scheduled by it. Immutable.
 */
@Value.Immutable
@SyncStyle
public interface HealthSettings {

  /** 6 h. */
  @Value.Default
  default Duration catalogueEvery() {
    return Duration.ofHours(6);
  }

  /** 15 min. */
  @Value.Default
  default Duration ordersEvery() {
    return Duration.ofMinutes(15);
  }

  /** 1 h. */
  @Value.Default
  default Duration stockEvery() {
    return Duration.ofHours(1);
  }

  /** 15 min. */
  @Value.Default
  default Duration fulfilmentEvery() {
    return Duration.ofMinutes(15);
  }

  /** A flow without success for so many of its intervals is stale; 3, at least 2. */
  @Value.Default
  default int missedRuns() {
    return 3;
  }

  /** The age of its last success above which a flow is stale. */
  default Duration limit(Flow flow) {
    Duration every =
        switch (flow) {
          case CATALOGUE -> catalogueEvery();
          case ORDERS -> ordersEvery();
          case STOCK -> stockEvery();
          case FULFILMENT -> fulfilmentEvery();
        };
    return every.multipliedBy(missedRuns());
  }

  /**
   * How exactly the time of the last success is known: a quarter of the limit. A success is
   * recorded only if the one on record is older than that, so that quiet runs write nothing.
   */
  default Duration resolution(Flow flow) {
    return limit(flow).dividedBy(4);
  }

  @Value.Check
  default void check() {
    List<String> errors = new ArrayList<>();
    Checks.positive(errors, "health.catalogueEvery", catalogueEvery());
    Checks.positive(errors, "health.ordersEvery", ordersEvery());
    Checks.positive(errors, "health.stockEvery", stockEvery());
    Checks.positive(errors, "health.fulfilmentEvery", fulfilmentEvery());
    if (missedRuns() < 2) {
      errors.add("health.missedRuns must be at least 2, not " + missedRuns());
    }
    Checks.refuse(errors);
  }

  static HealthSettings defaults() {
    return builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the settings; every one has a default. */
  final class Builder extends ImmutableHealthSettings.Builder {}
}
