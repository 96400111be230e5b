// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Drift;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sync.Reconciliation.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts how two sides differ. Not safe for use by several threads. */
final class DriftTally {
  private static final int LONGEST_LIST = 100;
  private final EngineContext context;
  private final Instant at;
  private final Map<Drift, Integer> figures = new EnumMap<>(Drift.class);
  private final Map<Drift, Duration> oldest = new EnumMap<>(Drift.class);
  private final Map<ReasonCode, Integer> waiting = new EnumMap<>(ReasonCode.class);
  private final Map<ReasonCode, Integer> left = new EnumMap<>(ReasonCode.class);
  private final Map<Drift, List<Subject>> subjects = new EnumMap<>(Drift.class);
  private final List<String> incomplete = new ArrayList<>();
  private int shopRecords;
  private int warehouseRecords;

  DriftTally(EngineContext context) {
    this.context = context;
    this.at = context.now();
  }

  void shop(int records) {
    shopRecords += records;
  }

  void warehouse(int records) {
    warehouseRecords += records;
  }

  /** Nothing may be concluded from what is not there. */
  void incomplete(String what) {
    incomplete.add(what);
  }

  void left(ReasonCode reason) {
    left.merge(reason, 1, Integer::sum);
  }

  /** Things that are counted and never named: they may be another tenant's. */
  void count(Drift drift, int how) {
    if (how > 0) {
      figures.merge(drift, how, Integer::sum);
    }
  }

  void add(Drift drift, String subject, String detail) {
    add(drift, subject, Optional.empty(), detail, Optional.empty());
  }

  void add(
      Drift drift,
      String subject,
      Optional<ReasonCode> reason,
      String detail,
      Optional<Instant> since) {
    figures.merge(drift, 1, Integer::sum);
    reason.ifPresent(code -> waiting.merge(code, 1, Integer::sum));
    Optional<Duration> age = since.map(start -> Duration.between(start, at));
    age.ifPresent(value -> oldest.merge(drift, value, DriftTally::longer));
    List<Subject> named = subjects.computeIfAbsent(drift, key -> new ArrayList<>());
    if (named.size() < LONGEST_LIST) {
      named.add(new Subject(drift, subject, reason, detail, age));
    }
  }

  Reconciliation of(Flow flow) {
    return Reconciliation.builder()
        .connection(context.connection())
        .flow(flow)
        .at(at)
        .shopRecords(shopRecords)
        .warehouseRecords(warehouseRecords)
        .incomplete(incomplete)
        .figures(figures)
        .oldest(oldest)
        .waiting(waiting)
        .left(left)
        .subjects(subjects.values().stream().flatMap(List::stream).toList())
        .build();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
