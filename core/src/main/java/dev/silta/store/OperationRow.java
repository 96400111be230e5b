// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import dev.silta.model.ReasonCode;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of the ledger. Holds no personal data. */
@Value.Immutable
@StoreStyle
public interface OperationRow {

  OperationKey key();

  OperationState state();

  Optional<ReasonCode> reason();

  /** For people: what happened, with the offending value where that is no personal data. */
  @Value.Default
  default String detail() {
    return "";
  }

  /**
   * Digest of all that the last refusal depended on. While it stays the same, trying again is
   * useless.
   */
  @Value.Default
  default String evidence() {
    return "";
  }

  /** Fingerprint of the settings that the decision was made under. */
  @Value.Default
  default String settings() {
    return "";
  }

  /** How often it was tried in vain since the last success or change. */
  @Value.Default
  default int attempts() {
    return 0;
  }

  /** When to look at it again; present on every open row. */
  Optional<Instant> nextRunAt();

  Instant updatedAt();

  /** 0 for a row that is not stored yet; the store counts it up with every save. */
  @Value.Default
  default long version() {
    return 0;
  }

  default Builder toBuilder() {
    return builder().from(this);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a row; key, state and time are mandatory. */
  final class Builder extends ImmutableOperationRow.Builder {}
}
