// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import org.immutables.value.Value;

/** Something that waits, with the reason and what a person can do. Holds no personal data. */
@Value.Immutable
@SyncStyle
public interface Held {

  Flow flow();

  /** The shop's own key: an order number or an article's shop key. */
  String subject();

  OperationType type();

  OperationState state();

  ReasonCode reason();

  String detail();

  static Builder builder() {
    return new Builder();
  }

  /** One line for people. */
  default String text() {
    String problem = detail().isEmpty() ? "" : ": " + detail();
    return subject() + ": " + reason() + problem + " -> " + reason().hint();
  }

  /** Builds the value; everything is mandatory. */
  final class Builder extends ImmutableHeld.Builder {}
}
