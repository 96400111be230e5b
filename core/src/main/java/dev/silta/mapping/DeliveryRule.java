// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import dev.silta.model.DeliveryMethod;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** One line of a {@link DeliveryTable}. */
record DeliveryRule(Part part, Wildcard pattern, DeliveryTable.Target target) {
  static final Comparator<DeliveryRule> BY_RANK =
      Comparator.comparing((DeliveryRule rule) -> rule.pattern().isOpen())
          .thenComparing(DeliveryRule::part)
          .thenComparing(rule -> -rule.pattern().literals());

  boolean matches(DeliveryMethod method) {
    return part.of.apply(method).filter(pattern::matches).isPresent();
  }

  DeliveryRule to(DeliveryTable.Target other) {
    return new DeliveryRule(part, pattern, other);
  }

  @Override
  public String toString() {
    return part + " " + pattern + " -> " + target;
  }

  /** Which part of a method a rule looks at, from the most specific on. */
  enum Part {
    KEY(method -> Optional.of(method.key())),
    CODE(DeliveryMethod::code),
    NAME(method -> Optional.of(method.name()));

    private final Function<DeliveryMethod, Optional<String>> of;

    Part(Function<DeliveryMethod, Optional<String>> of) {
      this.of = of;
    }
  }
}
