// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The server's wish how long to wait, in the form of seconds; {@link RetryAfterTransport}. */
final class RetryAfter {
  static final String HEADER = "Retry-After";

  /** Longest wait that is believed. */
  static final Duration LONGEST = Duration.ofMinutes(15);

  /** For an answer that asks for fewer calls but names no time. */
  static final Duration UNNAMED = Duration.ofSeconds(30);

  /** Longest pause of a whole lane; a longer wish is the caller's to keep. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

  private static final Duration UNNAMED_PAUSE = Duration.ofSeconds(1);

  private RetryAfter() {}

  static Optional<Duration> of(ApiResponse response) {
    return response.header(HEADER).flatMap(RetryAfter::seconds);
  }

  static Duration clamped(Duration wait) {
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  /** How long everything of the account should pause because of this answer. */
  static Optional<Duration> pause(ApiResponse response) {
    return switch (response.status()) {
      case 429 -> Optional.of(of(response).map(RetryAfter::bearable).orElse(UNNAMED_PAUSE));
      case 503 -> of(response).map(RetryAfter::bearable);
      default -> Optional.empty();
    };
  }

  private static Duration bearable(Duration wait) {
    return wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait;
  }

  private static Optional<Duration> seconds(String header) {
    String digits = header.strip();
    if (!digits.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofSeconds(Long.parseLong(digits)));
  }

  /** How long it is from {@code now} until this HTTP date; zero if it is past. */
  static Optional<Duration> until(String header, Instant now) {
    return instant(header)
        .map(then -> Duration.between(now, then))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  static Optional<Instant> instant(String httpDate) {
    try {
      DateTimeFormatter format = DateTimeFormatter.RFC_1123_DATE_TIME;
      return Optional.of(ZonedDateTime.parse(httpDate.strip(), format).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
