// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** Warehouse times: UTC with Z and, depending on the record, none to seven fraction digits. */
final class WmsTime {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

  private WmsTime() {}

  static JsonNode node(Instant moment, long id) {
    String digits = String.format("%07d", moment.get(ChronoField.NANO_OF_SECOND) / 100);
    int keep = new int[] {0, 1, 3, 7}[(int) Math.floorMod(id, 4L)];
    String fraction = digits.substring(0, Math.max(keep, significant(digits)));
    return TextNode.valueOf(
        SECONDS.format(moment) + (fraction.isEmpty() ? "" : "." + fraction) + "Z");
  }

  static JsonNode node(Optional<Instant> moment, long id) {
    return moment.map(known -> node(known, id)).orElse(NullNode.getInstance());
  }

  private static int significant(String digits) {
    return digits.replaceAll("0+$", "").length();
  }

  static Optional<Instant> parameter(Query query, String name) {
    return query.one(name).map(text -> parse(name, text));
  }

  /** With offset, or UTC without one, or a bare date. */
  static Instant parse(String name, String text) {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      boolean zoned = text.matches(".*(Z|[+-]\\d{2}:\\d{2})");
      return zoned
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new Refusal(400, name + " is not a date-time: " + text);
    }
  }
}
