// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How the server writes a moment. */
public enum TimeStyle {
  /** {@code 2026-03-05T10:00:00.000Z}. */
  UTC("uuuu-MM-dd'T'HH:mm:ss.SSSX", ZoneOffset.UTC),
  /** Helsinki time with offset and seven fraction digits. */
  OFFSET("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSxxx", ZoneId.of("Europe/Helsinki")),
  /** UTC, but nothing says so. */
  NO_ZONE("uuuu-MM-dd'T'HH:mm:ss.SS", ZoneOffset.UTC);

  private final DateTimeFormatter format;

  TimeStyle(String pattern, ZoneId zone) {
    this.format = DateTimeFormatter.ofPattern(pattern).withZone(zone);
  }

  String of(Instant moment) {
    return format.format(moment);
  }
}
