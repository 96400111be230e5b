// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import dev.silta.model.DeliveryMethod;
import java.util.Comparator;
import java.util.Optional;

/** One line of a {@link DeliveryTable}. */
record DeliveryRule(Part part, Wildcard pattern, String code) {
  static final Comparator<DeliveryRule> BY_RANK =
      Comparator.comparing((DeliveryRule rule) -> rule.pattern().isOpen())
          .thenComparing(DeliveryRule::part)
          .thenComparing(rule -> -rule.pattern().literals());

  boolean matches(DeliveryMethod method) {
    return text(method).filter(pattern::matches).isPresent();
  }

  @Override
  public String toString() {
    return part + " " + pattern + " -> " + code;
  }

  private Optional<String> text(DeliveryMethod method) {
    return switch (part) {
      case KEY -> Optional.of(method.key());
      case CODE -> method.code().filter(code -> !code.isBlank());
      case NAME -> Optional.of(method.name());
    };
  }

  /** Which part of a method a rule looks at, from the most specific on. */
  enum Part {
    KEY,
    CODE,
    NAME
  }
}
