// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's wish how long to wait, what to make of it. */
final class RetryAfter {
  static final String HEADER = "Retry-After";

  /** Longest wait that is believed. */
  static final Duration LONGEST = Duration.ofMinutes(15);

  /** For an answer that asks for fewer calls but names no time. */
  static final Duration UNNAMED = Duration.ofSeconds(30);

  /** Longest pause of a whole lane; a longer wish is the caller's to keep. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

  private static final Duration UNNAMED_PAUSE = Duration.ofSeconds(1);

  private static final Pattern NUMBER = Pattern.compile("(\\d+)(\\.\\d*)?");

  /** Of RFC 9110; the second and third are obsolete but to be understood. */
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          format("EEEE, dd-MMM-yy HH:mm:ss 'GMT'"),
          format("EEE MMM ppd HH:mm:ss yyyy"));

  private RetryAfter() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  /** The wish in the form of seconds; all other forms are {@link RetryAfterTransport}'s to read. */
  static Optional<Duration> of(ApiResponse response) {
    return response.header(HEADER).flatMap(RetryAfter::seconds);
  }

  /**
   * The longest of all that the answer wishes, in whatever form; what has no meaning counts not.
   */
  static Optional<Duration> of(ApiResponse response, Instant now) {
    return response.headers(HEADER).stream()
        .flatMap(header -> seconds(header).or(() -> until(header, now)).stream())
        .max(Comparator.naturalOrder());
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

  /** Fractions are rounded up; a number beyond all reason is a very long wait. */
  private static Optional<Duration> seconds(String header) {
    Matcher number = NUMBER.matcher(header.strip());
    if (!number.matches()) {
      return Optional.empty();
    }
    String whole = number.group(1);
    long seconds = whole.length() > 12 ? 1_000_000_000_000L : Long.parseLong(whole);
    boolean more = number.group(2) != null && !number.group(2).matches("\\.0*");
    return Optional.of(Duration.ofSeconds(more ? seconds + 1 : seconds));
  }

  /** How long it is from {@code now} until this HTTP date; zero if it is past. */
  private static Optional<Duration> until(String header, Instant now) {
    return instant(header)
        .map(then -> Duration.between(now, then))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  /** An HTTP date in any of its three forms. */
  static Optional<Instant> instant(String httpDate) {
    return FORMATS.stream()
        .flatMap(format -> parsed(format, httpDate.strip()).stream())
        .findFirst();
  }

  private static Optional<Instant> parsed(DateTimeFormatter format, String text) {
    try {
      return Optional.of(format.parse(text, Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
