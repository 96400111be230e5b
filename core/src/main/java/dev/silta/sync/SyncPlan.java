// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.flow.Decision;
import dev.silta.flow.Hold;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every change that a run would make now, with what waits and why. Immutable. Holds the orders and
 * articles that it would write, in memory only; neither {@link #text} nor {@code toString} shows
 * personal data. Equal input gives equal text.
 */
public final class SyncPlan {
  private final ConnectionId connection;
  private final Flow flow;
  private final List<Step> steps;
  private final List<String> notes;
  private final boolean needsConsent;
  private final Optional<String> consentBy;

  SyncPlan(
      ConnectionId connection,
      Flow flow,
      List<Step> steps,
      List<String> notes,
      boolean needsConsent,
      Optional<String> consentBy) {
    this.connection = connection;
    this.flow = flow;
    this.steps = List.copyOf(steps);
    this.notes = List.copyOf(notes);
    this.needsConsent = needsConsent;
    this.consentBy = consentBy;
  }

  public ConnectionId connection() {
    return connection;
  }

  public Flow flow() {
    return flow;
  }

  /** The writes, in the order in which they would be made. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    steps.forEach(step -> collect(step, changes));
    return changes;
  }

  /** What waits, by subject. */
  public Map<String, Hold> holds() {
    Map<String, Hold> holds = new TreeMap<>();
    for (Step step : steps) {
      if (step.decision() instanceof Decision.Keep keep) {
        holds.put(step.subject(), keep.hold());
      }
    }
    return holds;
  }

  /** What is none of the flow's business, counted by reason. */
  public Map<ReasonCode, Integer> left() {
    Map<ReasonCode, Integer> left = new TreeMap<>();
    for (Step step : steps) {
      if (step.decision() instanceof Decision.Leave leave) {
        left.merge(leave.reason(), 1, Integer::sum);
      }
    }
    return left;
  }

  /** Whether so much would change that a person must consent before it can be applied. */
  public boolean needsConsent() {
    return needsConsent && consentBy.isEmpty();
  }

  /**
   * The same plan, consented to. The consent is good for exactly these changes.
   *
   * @param by who consents, for the record
   */
  public SyncPlan withConsent(String by) {
    return new SyncPlan(connection, flow, steps, notes, needsConsent, Optional.of(by));
  }

  /** The plan as text, for a log or a terminal. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add("%s %s: plan of %d changes".formatted(connection, flow, changes().size()));
    changes().forEach(change -> lines.add("  would change: " + change));
    holds().forEach((subject, hold) -> lines.add("  waits: " + subject + ": " + words(hold)));
    left().forEach((reason, count) -> lines.add("  left alone: " + count + " " + reason));
    notes.forEach(note -> lines.add("  note: " + note));
    if (needsConsent()) {
      lines.add("  needs consent before it can be applied (MASS_CHANGE)");
    }
    return String.join("\n", lines);
  }

  @Override
  public String toString() {
    return text();
  }

  List<Step> steps() {
    return steps;
  }

  private static String words(Hold hold) {
    String problem = hold.detail().isEmpty() ? "" : ": " + hold.detail();
    return hold.reason() + problem + " -> " + hold.reason().hint();
  }

  private static void collect(Step step, List<Change> changes) {
    step.first().forEach(first -> collect(first, changes));
    if (step.decision() instanceof Decision.Apply apply && !changes.contains(apply.change())) {
      changes.add(apply.change());
    }
  }
}
