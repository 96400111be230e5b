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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts what a run does. Not safe for use by several threads. */
final class Tally {
  private static final int LONGEST_LIST = 1000;
  private final Map<OperationType, Integer> changed = new EnumMap<>(OperationType.class);
  private final Map<String, Held> waiting = new LinkedHashMap<>();
  private final Map<ReasonCode, Integer> left = new EnumMap<>(ReasonCode.class);
  private final List<Change> changes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final int readBefore;
  private final int heldBefore;
  private int read;
  private int inStep;
  private int settled;
  private int moved;
  private boolean again;

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

  /** From now on the same items are read once more: they are not counted twice. */
  void again() {
    again = true;
  }

  void read(int items) {
    read += again ? 0 : items;
  }

  void inStep(String subject) {
    waiting.remove(subject);
    inStep += again ? 0 : 1;
  }

  void settled(String subject) {
    waiting.remove(subject);
    settled++;
  }

  void moved() {
    moved++;
  }

  void changed(Change change) {
    waiting.remove(change.subject());
    changed.merge(change.type(), 1, Integer::sum);
    add(changes, change);
  }

  /** Where nothing is written, several items may ask for the same change. */
  void changedOnce(Change change) {
    if (!changes.contains(change)) {
      changed(change);
    }
  }

  void held(OperationRow row) {
    waiting.put(
        row.key().subject(),
        Held.builder()
            .flow(row.key().flow())
            .subject(row.key().subject())
            .type(row.key().type())
            .state(row.state())
            .reason(row.reason().orElse(ReasonCode.TEMPORARY))
            .detail(row.detail())
            .build());
  }

  void left(String subject, ReasonCode reason) {
    waiting.remove(subject);
    if (!again) {
      left.merge(reason, 1, Integer::sum);
    }
  }

  void note(String text) {
    add(notes, text);
  }

  int changes() {
    return changed.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Items of the whole run, like those that are held; reports count the slice's. */
  int items() {
    return readBefore + read;
  }

  int heldItems() {
    return heldBefore + waiting.size();
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
    return SyncReport.builder()
        .connection(connection)
        .flow(flow)
        .ending(ending)
        .endingReason(Optional.ofNullable(reason))
        .endingDetail(detail)
        .read(read)
        .inStep(inStep)
        .settled(settled)
        .moved(moved)
        .changed(changed)
        .held(held())
        .left(left)
        .changes(changes)
        .waiting(waiting.values().stream().limit(LONGEST_LIST).toList())
        .notes(notes)
        .build();
  }

  private static <E> void add(List<E> list, E entry) {
    if (list.size() < LONGEST_LIST) {
      list.add(entry);
    }
  }
}
