// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import dev.silta.model.Flow;
import org.immutables.value.Value;

/** Key of a ledger row: one row for each thing that is done to a subject. */
@Value.Immutable
@StoreStyle
public interface OperationKey {

  ConnectionId connection();

  Flow flow();

  /** The shop's own key of what it is done to. */
  String subject();

  OperationType type();

  /** Tells two operations of one type on one subject apart; empty where there is only one. */
  @Value.Default
  default String revision() {
    return "";
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a key; all but the revision is mandatory. */
  final class Builder extends ImmutableOperationKey.Builder {}
}
