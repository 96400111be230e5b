// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.sync.SyncReport;
import java.util.List;

/** L5: what people are told names nobody. And its figures add up. */
final class ReportLaws {
  private static final List<String> PERSONAL =
      List.of("Maija", "Esimerkkikatu", "Street ", "example.test", "401234567");
  private final Story story;

  ReportLaws(Story story) {
    this.story = story;
  }

  void check(SyncReport report) {
    story.require(
        report.sumsUp(), () -> "sums: " + report.read() + " read, but " + report.outcomes());
    story.require(report.listenerFailures() == 0, () -> "a listener failed");
    if (report.changeCount() > 0 || !report.waiting().isEmpty() || !report.notes().isEmpty()) {
      check(report.toString());
    }
  }

  void check(String text) {
    PERSONAL.forEach(
        word -> story.require(!text.contains(word), () -> "L5: personal data in " + text));
  }
}
