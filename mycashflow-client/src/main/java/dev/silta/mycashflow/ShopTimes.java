// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Times as the shop writes and takes them: to the second, with the offset of Helsinki. */
final class ShopTimes {
  static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  private ShopTimes() {}

  static String text(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
  }

  static Optional<String> text(Optional<Instant> instant) {
    return instant.map(ShopTimes::text);
  }
}
