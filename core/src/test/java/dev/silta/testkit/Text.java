// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import java.util.Optional;

/** Text of a sketch, in which blank means absent. */
final class Text {
  private Text() {}

  static Optional<String> of(String text) {
    return Optional.of(text).filter(value -> !value.isBlank());
  }
}
