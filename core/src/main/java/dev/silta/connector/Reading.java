// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.ReasonCode;

/** One record of a feed: read and mapped, or not. A record that is not does not stop the others. */
public sealed interface Reading<T> {

  /** The record, in neutral terms. */
  record Read<T>(T value) implements Reading<T> {}

  /**
   * A record that could not be read or mapped.
   *
   * @param key the record's key, such as an order number or a shop key; blank if even that is
   *     unreadable
   * @param problem names field and value, never personal data
   */
  record Unreadable<T>(String key, ReasonCode reason, String problem) implements Reading<T> {}

  static <T> Reading<T> of(T value) {
    return new Read<>(value);
  }
}
