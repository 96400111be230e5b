// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Drift;
import dev.silta.model.ReasonCode;
import dev.silta.sync.Reconciliation.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words for a comparison. */
final class ReconciliationText {
  private static final int NAMED = 5;

  private ReconciliationText() {}

  static String of(Reconciliation found) {
    List<String> lines = new ArrayList<>();
    lines.add(head(found));
    found.incomplete().forEach(what -> lines.add("  not read to the end: " + what));
    found.figures().keySet().stream().sorted().forEach(drift -> kind(found, drift, lines));
    found.left().forEach((reason, count) -> lines.add("  left alone: " + count + " " + reason));
    return String.join("\n", lines);
  }

  private static String head(Reconciliation found) {
    String verdict = found.figures().isEmpty() ? "no difference" : "differences";
    return "%s %s compared: %s%s. %d read from the shop, %d from the warehouse"
        .formatted(
            found.connection(),
            found.flow(),
            verdict,
            found.isComplete() ? "" : ", but not all was read",
            found.shopRecords(),
            found.warehouseRecords());
  }

  private static void kind(Reconciliation found, Drift drift, List<String> lines) {
    String age =
        Optional.ofNullable(found.oldest().get(drift))
            .map(oldest -> ", the oldest " + words(oldest))
            .orElse("");
    lines.add(
        "  %s: %d %s%s -> %s"
            .formatted(drift, found.count(drift), drift.meaning(), age, drift.hint()));
    List<Subject> named =
        found.subjects().stream().filter(subject -> subject.drift() == drift).toList();
    named.stream().limit(NAMED).forEach(subject -> lines.add("    " + words(subject)));
    if (!named.isEmpty() && found.count(drift) > NAMED) {
      lines.add("    ... and " + (found.count(drift) - NAMED) + " more");
    }
  }

  private static String words(Subject subject) {
    String reason = subject.reason().map(code -> ": " + code + " -> " + hint(code)).orElse("");
    String detail = subject.detail().isEmpty() ? "" : " (" + subject.detail() + ")";
    String age = subject.age().map(since -> ", " + words(since)).orElse("");
    return subject.subject() + age + reason + detail;
  }

  private static String hint(ReasonCode code) {
    return code.hint();
  }

  /** The largest unit that says enough. */
  static String words(Duration age) {
    if (age.toDays() > 1) {
      return age.toDays() + " days";
    }
    return age.toHours() > 1 ? age.toHours() + " h" : Math.max(0, age.toMinutes()) + " min";
  }
}
