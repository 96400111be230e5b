// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How a connection fares, as far as its store tells; no side is called. Immutable. */
@Value.Immutable
@SyncStyle
public interface Health {

  ConnectionId connection();

  /** When this was looked at. */
  Instant at();

  /** Every flow. */
  Map<Flow, FlowHealth> flows();

  /** Until when the connection leaves the other side alone; absent if it does not. */
  Optional<Instant> pausedUntil();

  /** Why it pauses; {@code NEEDS_REAUTH} stays until a run succeeds again. */
  Optional<ReasonCode> pausedBecause();

  /** Whether nothing here needs a look: no flow is stale or was never run, and none pauses. */
  default boolean isWell() {
    return pausedBecause().isEmpty()
        && flows().values().stream()
            .allMatch(flow -> flow.state() == State.FRESH || flow.state() == State.OFF);
  }

  /** The health as text, for a log or a terminal. */
  default String text() {
    List<String> lines = new ArrayList<>();
    lines.add("%s: %s".formatted(connection(), isWell() ? "well" : "needs a look"));
    pausedBecause()
        .ifPresent(
            reason ->
                lines.add(
                    "  pauses: %s%s -> %s"
                        .formatted(
                            reason,
                            pausedUntil().map(at -> " until " + at).orElse(""),
                            reason.hint())));
    flows().forEach((flow, health) -> lines.add("  " + flow + ": " + health.text()));
    return String.join("\n", lines);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; connection, time and flows are mandatory. */
  final class Builder extends ImmutableHealth.Builder {}

  /** Whether a flow runs as it should. */
  enum State {
    FRESH,
    /** It has not succeeded for longer than its limit. */
    STALE,
    /** No success of it is on record. */
    NEVER,
    /** It is switched off. */
    OFF
  }

  /**
   * How one flow fares.
   *
   * @param lastSuccess when a run last looked at everything; may be later by as much as {@link
   *     HealthSettings#resolution}
   * @param age since then
   * @param limit the age above which the flow is stale
   * @param backlog rows of the ledger that wait for something, held ones included
   * @param holds those that are held or in conflict, by reason
   */
  record FlowHealth(
      State state,
      Optional<Instant> lastSuccess,
      Optional<Duration> age,
      Duration limit,
      int backlog,
      Map<ReasonCode, Integer> holds) {

    String text() {
      String since =
          age.map(ReconciliationText::words)
              .map(words -> ", last success " + words + " ago")
              .orElse("");
      return "%s%s (limit %s), %d open%s"
          .formatted(
              state,
              since,
              ReconciliationText.words(limit),
              backlog,
              holds.isEmpty() ? "" : ", held: " + holds);
    }
  }
}
