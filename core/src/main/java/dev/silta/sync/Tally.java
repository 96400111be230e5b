// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import dev.silta.sync.SyncReport.Ending;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what a run does. Not safe for use by several threads. */
final class Tally {
  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
  private static final int LONGEST_LIST = 1000;
  private final Map<OperationType, Integer> changed = new EnumMap<>(OperationType.class);
  private final Map<String, Held> waiting = new LinkedHashMap<>();
  private final Outcomes outcomes = new Outcomes();
  private final Set<String> newlyHeld = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final int readBefore;
  private final int heldBefore;
  private boolean aside;

  Tally() {
    this(0, 0);
  }

  /**
   * @param readBefore items that earlier slices of the run looked at
   * @param heldBefore items of those that wait
   */
  Tally(int readBefore, int heldBefore) {
    this.readBefore = readBefore;
    this.heldBefore = heldBefore;
  }

  /** These were read and decided about. */
  void read(List<Step> steps) {
    steps.forEach(step -> outcomes.read(step.subject()));
  }

  void inStep(String subject) {
    ended(subject, Outcome.UNCHANGED);
  }

  void settled(String subject) {
    ended(subject, Outcome.SETTLED);
  }

  void overtaken(String subject) {
    ended(subject, Outcome.OVERTAKEN);
  }

  /** Changes of an applied plan whose subjects have moved since. */
  void moved(int changes) {
    for (int i = 0; i < changes; i++) {
      outcomes.moved();
    }
  }

  void changed(Change change) {
    rests(change.subject());
    changed.merge(change.type(), 1, Integer::sum);
    add(changes, change);
    if (!aside) {
      outcomes.changed(change);
    }
  }

  /** Where nothing is written, several items may ask for the same change. */
  void changedOnce(Change change) {
    if (!changes.contains(change)) {
      changed(change);
    }
  }

  /**
   * @param news whether it did not wait before this run
   */
  void held(OperationRow row, boolean news) {
    String subject = row.key().subject();
    waiting.put(subject, HeldRows.of(row));
    if (news) {
      newlyHeld.add(subject);
    }
    if (!aside) {
      outcomes.ended(subject, Outcome.HELD);
    }
  }

  void left(String subject, ReasonCode reason) {
    rests(subject);
    if (!aside) {
      outcomes.skipped(subject, reason);
    }
  }

  private void ended(String subject, Outcome outcome) {
    rests(subject);
    if (!aside) {
      outcomes.ended(subject, outcome);
    }
  }

  private void rests(String subject) {
    waiting.remove(subject);
    newlyHeld.remove(subject);
  }

  /** What is done for the sake of an item is no item of the run. */
  void aside(Runnable work) {
    aside = true;
    work.run();
    aside = false;
  }

  void note(String text) {
    add(notes, text);
  }

  int changes() {
    return changed.values().stream().mapToInt(Integer::intValue).sum();
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Items of the whole run, like those that are held; reports count the slice's. */
  int items() {
    return readBefore + outcomes.read();
  }

  /** Items that wait and did not before this run. */
  int newlyHeldItems() {
    return heldBefore + newlyHeld.size();
  }

  private Map<ReasonCode, Integer> held() {
    Map<ReasonCode, Integer> held = new EnumMap<>(ReasonCode.class);
    waiting.values().forEach(each -> held.merge(each.reason(), 1, Integer::sum));
    return held;
  }

  SyncReport report(
      ConnectionId connection,
      Flow flow,
      Ending ending,
      @Nullable ReasonCode reason,
      String detail) {
    SyncReport report =
        SyncReport.builder()
            .connection(connection)
            .flow(flow)
            .ending(ending)
            .endingReason(Optional.ofNullable(reason))
            .endingDetail(detail)
            .read(outcomes.read())
            .outcomes(outcomes.all())
            .changed(changed)
            .held(held())
            .left(outcomes.left())
            .changes(changes)
            .waiting(waiting.values().stream().limit(LONGEST_LIST).toList())
            .notes(notes)
            .build();
    return report.sumsUp() ? report : notSummingUp(report);
  }

  /** A run is worth more than its figures: they are wrong, but it was carried out. */
  private static SyncReport notSummingUp(SyncReport report) {
    String sums = "%d items read, but these ends: %s".formatted(report.read(), report.outcomes());
    LOG.error("{} of {}: {}", report.flow(), report.connection(), sums);
    assert false : sums;
    return SyncReport.builder().from(report).addNotes("the counts are wrong: " + sums).build();
  }

  private static <E> void add(List<E> list, E entry) {
    if (list.size() < LONGEST_LIST) {
      list.add(entry);
    }
  }
}
