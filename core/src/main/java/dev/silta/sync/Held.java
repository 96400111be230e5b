// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Verb;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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

  /** The offending value or state, where that is no personal data. */
  String detail();

  /** Since when it waits for this reason. */
  Instant since();

  /** When the engine looks at it again by itself, if nothing shows it earlier. */
  Optional<Instant> nextLook();

  /** What a person can do: see {@link Desk#resolve}. */
  Set<Verb> verbs();

  /** What a person should do. */
  default String hint() {
    return reason().hint();
  }

  static Builder builder() {
    return new Builder();
  }

  /** One line for people. */
  default String text() {
    String problem = detail().isEmpty() ? "" : ": " + detail();
    return subject() + ": " + reason() + problem + " -> " + hint();
  }

  /** Builds the value; all but the next look is mandatory. */
  final class Builder extends ImmutableHeld.Builder {}
}
