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

  /** Items that were looked at. */
  int read();

  /** Items on which both sides agree. */
  int inStep();

  /** Items found in order at the other side, where only our record was behind. */
  int settled();

  /** Proved changes by type. */
  Map<OperationType, Integer> changed();

  /** Items that wait, by reason. */
  Map<ReasonCode, Integer> held();

  /** Items that are none of the flow's business, by reason. */
  Map<ReasonCode, Integer> left();

  /** Changes of an applied plan whose subject has moved since. */
  int moved();

  /** The proved changes. */
  List<Change> changes();

  /** The items that wait. */
  List<Held> waiting();

  /** Everything else that a person should know. */
  List<String> notes();

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
