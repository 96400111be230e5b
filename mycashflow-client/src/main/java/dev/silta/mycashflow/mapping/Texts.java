// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small rules for texts of the shop. */
final class Texts {
  private Texts() {}

  /** Trimmed; blank is absent. */
  static Optional<String> present(Optional<String> text) {
    return text.map(String::strip).filter(value -> !value.isEmpty());
  }

  /** The texts that are there, with the separator between them; empty if none is. */
  static Optional<String> joined(String separator, Stream<String> texts) {
    String all =
        texts
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(separator));
    return Optional.of(all).filter(text -> !text.isEmpty());
  }
}
