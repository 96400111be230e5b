// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The list of expansions: one value with commas, parents before what they contain. */
final class Expansions {
  private Expansions() {}

  static Optional<String> text(Collection<String> expansions) {
    Set<String> all = new LinkedHashSet<>();
    for (String expansion : expansions) {
      for (int dot = expansion.indexOf('.'); dot > 0; dot = expansion.indexOf('.', dot + 1)) {
        all.add(expansion.substring(0, dot));
      }
      all.add(expansion);
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(",", all));
  }
}
