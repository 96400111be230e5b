// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.store.OperationType;
import dev.silta.sync.SyncSettings.Mode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a run did. Immutable; holds no personal data. Lists are cut at 1,000 entries, counts never.
 */
@Value.Immutable
@SyncStyle
public interface SyncReport {

  ConnectionId connection();

  Flow flow();

  Ending ending();

  /** Why the run ended early. */
  Optional<ReasonCode> endingReason();

  /** Why the run ended early, for people. */
  @Value.Default
  default String endingDetail() {
    return "";
  }

  /** In shadow mode nothing was written: changes are those that a live run would have made. */
  @Value.Default
  default Mode mode() {
    return Mode.LIVE;
  }

  /** Items that were looked at, each once, however often the run looked at it. */
  int read();

  /** What became of the items that were read: the figures add up to {@link #read}. */
  Map<Outcome, Integer> outcomes();

  /** Proved changes by type, with those of articles that an order needed first. */
  Map<OperationType, Integer> changed();

  /** Items that wait, by reason. */
  Map<ReasonCode, Integer> held();

  /** Items that are none of the flow's business, by reason. */
  Map<ReasonCode, Integer> left();

  /** How often a {@link SyncListener} threw something. */
  @Value.Default
  default int listenerFailures() {
    return 0;
  }

  /** The proved changes. */
  List<Change> changes();

  /** The items that wait. */
  List<Held> waiting();

  /** Everything else that a person should know. */
  List<String> notes();

  /** How many items came to this. */
  default int count(Outcome outcome) {
    return outcomes().getOrDefault(outcome, 0);
  }

  /** Items on which both sides agree. */
  default int inStep() {
    return count(Outcome.UNCHANGED);
  }

  /** Items found in order at the other side, where only our record was behind. */
  default int settled() {
    return count(Outcome.SETTLED);
  }

  /** Changes of an applied plan whose subject has moved since. */
  default int moved() {
    return count(Outcome.MOVED);
  }

  /**
   * Whether every item that was read has exactly one outcome, and a run that saw everything left
   * none of them out. A report for which this is false has counted wrong, and says so in its notes.
   */
  default boolean sumsUp() {
    int sum = outcomes().values().stream().mapToInt(Integer::intValue).sum();
    boolean reached = ending() != Ending.DONE || count(Outcome.NOT_REACHED) == 0;
    boolean skipped = ReportText.sum(left()) == count(Outcome.SKIPPED);
    return sum == read() && reached && skipped;
  }

  /** How many changes were proved. */
  default int changeCount() {
    return changed().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The report as text, for a log or a terminal. */
  default String text() {
    return ReportText.of(this);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a report; connection, flow, ending and counts are mandatory. */
  final class Builder extends ImmutableSyncReport.Builder {}

  /** How a run ended. */
  enum Ending {
    /** Everything was looked at. */
    DONE,
    /** A limit of the run was reached; the next run goes on. */
    LIMIT,
    /** Something stands in the way of all items; see {@link #endingReason}. */
    STOPPED,
    /** Another run has the flow. */
    BUSY,
    /** The connection pauses; nothing was called. */
    PAUSED,
    /** The flow is switched off. */
    OFF
  }
}
