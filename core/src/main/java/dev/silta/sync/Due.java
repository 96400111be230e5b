// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.store.OperationRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A subject that is due.
 *
 * @param at the earliest time at which one of its rows is due
 */
record Due(Instant at, String subject) implements Comparable<Due> {
  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::at).thenComparing(Due::subject);

  /** The subjects of these rows, oldest first, each once, without those up to the last one. */
  static List<Due> of(List<OperationRow> rows, Optional<Due> last) {
    Map<String, Instant> earliest = new TreeMap<>();
    for (OperationRow row : rows) {
      Instant at = row.nextRunAt().orElse(Instant.EPOCH);
      earliest.merge(row.key().subject(), at, (one, other) -> one.isBefore(other) ? one : other);
    }
    return earliest.entrySet().stream()
        .map(entry -> new Due(entry.getValue(), entry.getKey()))
        .filter(due -> last.isEmpty() || due.compareTo(last.get()) > 0)
        .sorted()
        .toList();
  }

  @Override
  public int compareTo(Due other) {
    return ORDER.compare(this, other);
  }
}
