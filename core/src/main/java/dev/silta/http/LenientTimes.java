// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the many forms in which the vendors write a point in time. */
final class LenientTimes {
  private static final Pattern DATE_ONLY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter();

  private final ZoneId assumedZone;

  LenientTimes(ZoneId assumedZone) {
    this.assumedZone = assumedZone;
  }

  /**
   * The time; empty for blank text and for the null date of PHP programs.
   *
   * @throws DateTimeException if it is neither
   */
  Optional<OffsetDateTime> read(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.startsWith("0000-00-00")) {
      return Optional.empty();
    }
    return Optional.of(
        DATE_ONLY.matcher(trimmed).matches()
            ? zoned(LocalDate.parse(trimmed).atStartOfDay())
            : dateTime(trimmed));
  }

  private OffsetDateTime dateTime(String text) {
    TemporalAccessor parsed =
        DATE_TIME.parseBest(withT(text), OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime time ? time : zoned((LocalDateTime) parsed);
  }

  private OffsetDateTime zoned(LocalDateTime local) {
    return local.atZone(assumedZone).toOffsetDateTime();
  }

  private static String withT(String text) {
    return text.length() > 10 && text.charAt(10) == ' '
        ? text.substring(0, 10) + 'T' + text.substring(11)
        : text;
  }
}
