// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.Reading;
import dev.silta.http.ApiException;
import dev.silta.http.JsonException;
import dev.silta.http.Listing;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Turns what cannot be read or mapped into a reading that says so. */
final class Readings {
  private Readings() {}

  /** Maps; whatever the mapping throws concerns this record only. */
  static <T> Reading<T> of(String key, Supplier<T> mapping) {
    try {
      return Reading.of(mapping.get());
    } catch (MappingException e) {
      return new Reading.Unreadable<>(key, e.reason(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // the message may hold personal data
      String problem = "mapping failed with " + e.getClass().getSimpleName();
      return new Reading.Unreadable<>(key, ReasonCode.VALUE_INVALID, problem);
    }
  }

  static <T> Reading<T> mismatch(String key, String problem) {
    return new Reading.Unreadable<>(key, ReasonCode.SCHEMA_MISMATCH, problem);
  }

  /** The records of a page that violate the schema. */
  static <T> Stream<Reading<T>> malformed(List<Listing.Malformed> records) {
    return records.stream().map(each -> mismatch(each.id(), problem(each)));
  }

  /** One record; one that violates the schema is a reading too. */
  static <T> Optional<Reading<T>> single(String key, Supplier<Optional<Reading<T>>> read) {
    try {
      return read.get();
    } catch (ApiException.InvalidData failure) {
      if (failure.getCause() instanceof JsonException problem) {
        return Optional.of(mismatch(key, String.valueOf(problem.getMessage())));
      }
      throw failure;
    }
  }

  private static String problem(Listing.Malformed record) {
    return record.pointer().isEmpty()
        ? record.problem()
        : record.pointer() + ": " + record.problem();
  }
}
