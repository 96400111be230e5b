// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Drift;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far the two sides agree, as sets: what one of them has and the other has not. Immutable;
 * holds no personal data. The list of subjects is cut at 100 of each kind, figures never are.
 */
@Value.Immutable
@SyncStyle
public interface Reconciliation {

  ConnectionId connection();

  Flow flow();

  /** When the comparison began. */
  Instant at();

  /** Records that were read from the shop. */
  int shopRecords();

  /** Records that were read from the warehouse. */
  int warehouseRecords();

  /**
   * What could not be read to its end, and why. While there is any, the figures are those of what
   * was read, and nothing is concluded from something not being there: such kinds are left out.
   */
  List<String> incomplete();

  /** How many things differ, by kind; kinds without any are absent. */
  Map<Drift, Integer> figures();

  /**
   * The age of the oldest of each kind: since it was ordered, or since its goods were first seen to
   * have left. Absent for articles and stock, of which no side says since when.
   */
  Map<Drift, Duration> oldest();

  /** What waits, by reason. */
  Map<ReasonCode, Integer> waiting();

  /** What is none of the flow's business, by reason. */
  Map<ReasonCode, Integer> left();

  /** The things themselves, where they have a name that is no other tenant's. */
  List<Subject> subjects();

  /** How many differ in this way. */
  default int count(Drift drift) {
    return figures().getOrDefault(drift, 0);
  }

  /** Whether both sides were read to the end. */
  default boolean isComplete() {
    return incomplete().isEmpty();
  }

  /** The comparison as text, for a log or a terminal. */
  default String text() {
    return ReconciliationText.of(this);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; connection, flow, time and records are mandatory. */
  final class Builder extends ImmutableReconciliation.Builder {}

  /**
   * One thing about which the sides differ.
   *
   * @param subject the shop's own key, or a code of the warehouse that the shop does not have
   * @param reason why it waits, if it does
   * @param detail for people: the working, or what is wrong
   * @param age see {@link #oldest}
   */
  record Subject(
      Drift drift,
      String subject,
      Optional<ReasonCode> reason,
      String detail,
      Optional<Duration> age) {}
}
