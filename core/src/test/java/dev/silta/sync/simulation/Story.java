// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What happened, and what went against the laws. */
final class Story {
  private final boolean told;
  private final List<String> lines = new ArrayList<>();
  private final List<String> violations = new ArrayList<>();
  private final Set<Enum<?>> seen = new HashSet<>();

  private Story(boolean told) {
    this.told = told;
  }

  /** Keeps violations only. */
  static Story untold() {
    return new Story(false);
  }

  /** Keeps everything, for people. */
  static Story told() {
    return new Story(true);
  }

  void tell(Supplier<String> line) {
    if (told) {
      lines.add(line.get());
    }
  }

  void violated(String law) {
    violations.add(law);
  }

  void require(boolean holds, Supplier<String> law) {
    if (!holds) {
      violated(law.get());
    }
  }

  /** Something of this kind happened, or was judged. */
  void saw(Enum<?> kind) {
    seen.add(kind);
  }

  Set<Enum<?>> seen() {
    return Set.copyOf(seen);
  }

  List<String> violations() {
    return List.copyOf(violations);
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
