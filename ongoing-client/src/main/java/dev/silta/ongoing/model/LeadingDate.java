// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the day at the beginning of a date or date-time. */
final class LeadingDate {
  private static final int LENGTH = "2026-01-31".length();

  private LeadingDate() {}

  static Optional<LocalDate> of(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(LENGTH, text.length()))));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
