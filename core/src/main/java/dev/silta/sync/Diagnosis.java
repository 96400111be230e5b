// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Finding;
import dev.silta.flow.Finding.Severity;
import dev.silta.flow.Finding.Topic;
import dev.silta.store.ConnectionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the check before going live found. Immutable; holds no personal data.
 *
 * @param findings the most severe first
 * @param checked what was looked at, for people
 * @param notChecked what no read can prove, or what could not be looked at
 */
public record Diagnosis(
    ConnectionId connection,
    List<Finding> findings,
    List<String> checked,
    List<String> notChecked) {

  public Diagnosis {
    findings =
        findings.stream()
            .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::topic))
            .toList();
    checked = List.copyOf(checked);
    notChecked = List.copyOf(notChecked);
  }

  /** Whether nothing was found that must be mended before going live. */
  public boolean isFit() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** The findings about one topic. */
  public List<Finding> about(Topic topic) {
    return findings.stream().filter(finding -> finding.topic() == topic).toList();
  }

  /** The findings as text, for a log or a terminal. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s; errors: %d, warnings: %d, notes: %d"
            .formatted(
                connection,
                isFit() ? "nothing stands in the way of going live" : "not fit to go live",
                count(Severity.ERROR),
                count(Severity.WARNING),
                count(Severity.NOTE)));
    for (Finding finding : findings) {
      lines.add("  " + finding.text());
    }
    lines.add("  looked at: " + String.join(", ", checked));
    notChecked.forEach(what -> lines.add("  not checked: " + what));
    return String.join("\n", lines);
  }

  private long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  @Override
  public String toString() {
    return text();
  }
}
