// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

/** What was seen of a subject at the side that is looked up only when it matters. */
public sealed interface Sight<T> {

  /** Nobody looked yet. */
  record NotLooked<T>() implements Sight<T> {}

  /** Surely not there. */
  record Absent<T>() implements Sight<T> {}

  record Seen<T>(T value) implements Sight<T> {}
}
