// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import dev.silta.sandbox.http.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Shop times: Helsinki wall clock with its offset, whole seconds. */
final class ShopTime {
  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  private ShopTime() {}

  static String text(Instant moment) {
    return FORM.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
  }

  /** Reads a filter value: with offset, or Helsinki time without one. */
  static Instant parse(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return parseLocal(text);
    }
  }

  private static Instant parseLocal(String text) {
    try {
      return LocalDateTime.parse(text).atZone(ZONE).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(400, "Not a date-time: " + text);
    }
  }
}
