// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.connector.Reading;
import dev.silta.model.MappingException;

/** Records that could be read but not mapped. */
final class Unreadables {
  private Unreadables() {}

  static <N> Reading<N> of(String key, MappingException e) {
    return new Reading.Unreadable<>(key, e.reason(), String.valueOf(e.getMessage()));
  }
}
