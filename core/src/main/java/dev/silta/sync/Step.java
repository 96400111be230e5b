// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Reading;
import dev.silta.flow.Decision;
import dev.silta.flow.Hold;
import dev.silta.flow.Ledger;
import dev.silta.store.LinkRow;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The decision about one subject, with all that carrying it out needs. */
@Value.Immutable
@SyncStyle
abstract class Step {

  abstract String subject();

  abstract Decision decision();

  /** The subject's rows as they were read for the decision. */
  abstract Ledger ledger();

  /** What was found in order at the other side and is only to be recorded. */
  abstract Optional<LinkRow> settled();

  /** Parts of the order that were found to be split off and are only to be recorded. */
  abstract List<LinkRow> parts();

  /** Why it was found in order. */
  @Value.Default
  String settledBecause() {
    return "";
  }

  /** Whether the other side was read, so that unresolved rows are resolved by this decision. */
  @Value.Default
  boolean looked() {
    return false;
  }

  /** Steps that must succeed before this one. */
  abstract List<Step> first();

  /** A record of something that no longer exists. */
  abstract Optional<LinkRow> removed();

  /** A record that cannot be read is held. */
  static Step unreadable(EngineContext context, Driver<?> driver, Reading.Unreadable<?> problem) {
    String subject = problem.key().isBlank() ? "(no key)" : problem.key();
    Ledger ledger = context.ledger(driver.flow(), subject);
    Hold hold = Hold.held(driver.mainOperation(), problem.reason(), problem.problem());
    return builder()
        .subject(subject)
        .decision(ledger.heeding(new Decision.Keep(hold)))
        .ledger(ledger)
        .build();
  }

  static ImmutableStep.Builder builderFrom(Step step) {
    return ImmutableStep.builder().from(step);
  }

  static ImmutableStep.Builder builder() {
    return ImmutableStep.builder();
  }

  @Override
  public final String toString() {
    return subject() + " " + decision().getClass().getSimpleName();
  }
}
