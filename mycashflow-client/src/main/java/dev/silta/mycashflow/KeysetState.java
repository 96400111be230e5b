// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Listing;
import dev.silta.http.PageCursor;
import dev.silta.mycashflow.model.Order;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Position of a read by time of update.
 *
 * @param since everything older was delivered
 * @param number page within the walk; the first one while chasing
 * @param seen what was delivered already although it is not older than {@code since}
 */
record KeysetState(Mode mode, Instant since, PageNumber number, Set<String> seen) {
  /** Keeps the cursor short; what does not fit is delivered again. */
  private static final int MOST_SEEN = 150;

  /** How the next page is asked for. */
  enum Mode {
    /** From the last time of update that was seen on. */
    CHASE,
    /** By page number, within a few seconds that hold more than one page. */
    TIE,
    /** One by one, within a few seconds in which the server fails. */
    SINGLE
  }

  static KeysetState from(Instant since) {
    return new KeysetState(Mode.CHASE, since, PageNumber.FIRST, Set.of());
  }

  static KeysetState of(PageCursor cursor) {
    String[] parts = cursor.text().split(" ", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("no cursor of a list by time of update: " + cursor);
    }
    return new KeysetState(
        Mode.valueOf(parts[0]),
        Instant.ofEpochSecond(Long.parseLong(parts[1])),
        PageNumber.of(new PageCursor(parts[2])),
        parts[3].isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(parts[3].split(","))));
  }

  PageCursor cursor() {
    return new PageCursor(
        String.join(
            " ",
            mode.name(),
            Long.toString(since.getEpochSecond()),
            number.cursor().text(),
            String.join(",", seen)));
  }

  KeysetState chase(Instant from, PageNumber page) {
    return new KeysetState(Mode.CHASE, from, page, seen);
  }

  KeysetState walk(Mode how, PageNumber page) {
    return new KeysetState(how, since, page, seen);
  }

  /** The same position, remembering what of these records a page from here would repeat. */
  KeysetState remembering(List<Order> orders) {
    List<String> keys =
        orders.stream().filter(order -> offset(order) >= 0).map(this::key).distinct().toList();
    List<String> kept = keys.subList(Math.max(0, keys.size() - MOST_SEEN), keys.size());
    return new KeysetState(mode, since, number, new LinkedHashSet<>(kept));
  }

  Listing<Order> unseen(Listing<Order> page) {
    List<Order> fresh = page.items().stream().filter(each -> !seen.contains(key(each))).toList();
    return new Listing<>(fresh, page.malformed());
  }

  static Optional<Instant> lastUpdate(List<Order> orders) {
    return orders.stream()
        .flatMap(order -> order.updatedAt().stream())
        .map(OffsetDateTime::toInstant)
        .max(Instant::compareTo);
  }

  /** Short, since a cursor holds many of them. */
  private String key(Order order) {
    return Long.toString(order.id(), 36) + "." + Long.toString(offset(order), 36);
  }

  private long offset(Order order) {
    return order.updatedAt().map(OffsetDateTime::toEpochSecond).orElse(0L) - since.getEpochSecond();
  }
}
