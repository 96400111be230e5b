// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import dev.silta.model.DeliveryMethod;
import java.util.Comparator;
import java.util.Optional;

/** One line of a {@link DeliveryTable}. */
record DeliveryRule(Part part, Wildcard pattern, DeliveryTable.Target target) {
  static final Comparator<DeliveryRule> BY_RANK =
      Comparator.comparing((DeliveryRule rule) -> rule.pattern().isOpen())
          .thenComparing(DeliveryRule::part)
          .thenComparing(rule -> -rule.pattern().literals());

  boolean matches(DeliveryMethod method) {
    return text(method).filter(pattern::matches).isPresent();
  }

  DeliveryRule to(DeliveryTable.Target other) {
    return new DeliveryRule(part, pattern, other);
  }

  @Override
  public String toString() {
    return part + " " + pattern + " -> " + target;
  }

  private Optional<String> text(DeliveryMethod method) {
    return switch (part) {
      case KEY -> Optional.of(method.key());
      case CODE -> method.code();
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
