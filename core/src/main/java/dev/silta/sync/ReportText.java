// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.sync.SyncSettings.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words for a report. */
final class ReportText {
  private static final int LINES = 20;

  private ReportText() {}

  static String of(SyncReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(head(report));
    boolean shadow = report.mode() == Mode.SHADOW;
    String changed = shadow ? "would change" : "changed";
    cut(lines, report.changes().stream().map(Change::toString).toList(), changed);
    cut(lines, report.waiting().stream().map(Held::text).toList(), "waits");
    report.left().forEach((reason, count) -> lines.add("  left alone: " + count + " " + reason));
    cut(lines, report.notes(), "note");
    return String.join("\n", lines);
  }

  private static String head(SyncReport report) {
    List<String> counts = new ArrayList<>();
    counts.add(report.read() + " read");
    boolean shadow = report.mode() == Mode.SHADOW;
    counts.add(report.changeCount() + (shadow ? " would change, nothing written" : " changed"));
    add(counts, report.settled(), "found in order");
    add(counts, sum(report.held()), "waiting");
    add(counts, sum(report.left()), "left alone");
    add(counts, report.inStep(), "in step");
    add(counts, report.moved(), "moved since the plan");
    add(counts, report.count(Outcome.OVERTAKEN), "left to another run");
    add(counts, report.count(Outcome.NOT_REACHED), "not reached");
    add(counts, report.listenerFailures(), "failures of a listener");
    String why =
        report
            .endingReason()
            .map(reason -> ", " + reason + ": " + report.endingDetail() + " -> " + reason.hint())
            .orElse("");
    return "%s %s: %s%s. %s"
        .formatted(
            report.connection(), report.flow(), report.ending(), why, String.join(", ", counts));
  }

  private static void add(List<String> counts, int count, String what) {
    if (count > 0) {
      counts.add(count + " " + what);
    }
  }

  static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void cut(List<String> lines, List<String> entries, String what) {
    entries.stream().limit(LINES).forEach(entry -> lines.add("  " + what + ": " + entry));
    if (entries.size() > LINES) {
      lines.add("  ... and " + (entries.size() - LINES) + " more (" + what + ")");
    }
  }
}
