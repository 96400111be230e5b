// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import dev.silta.model.DeliveryMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Explicit rules, the most specific one first whatever their order was: a rule without {@code *}
 * before one with, then key before code before name, then the longer pattern.
 */
record DeliveryTable(List<DeliveryRule> rules) {

  /**
   * @throws IllegalArgumentException if two rules of equal rank can match the same method
   */
  static DeliveryTable of(Collection<DeliveryRule> rules) {
    List<DeliveryRule> sorted =
        rules.stream()
            .distinct()
            .sorted(DeliveryRule.BY_RANK.thenComparing(DeliveryRule::toString))
            .toList();
    List<String> errors = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isAmbiguous(sorted.get(j), sorted.get(i))) {
          errors.add(sorted.get(j) + " and " + sorted.get(i));
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("ambiguous: " + String.join("; ", errors));
    }
    return new DeliveryTable(sorted);
  }

  /** The warehouse's code; empty if no rule matches. */
  Optional<String> find(DeliveryMethod method) {
    return rules.stream().filter(rule -> rule.matches(method)).findFirst().map(DeliveryRule::code);
  }

  private static boolean isAmbiguous(DeliveryRule one, DeliveryRule other) {
    return DeliveryRule.BY_RANK.compare(one, other) == 0
        && !one.code().equals(other.code())
        && one.pattern().overlaps(other.pattern());
  }
}
