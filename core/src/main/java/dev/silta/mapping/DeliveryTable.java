// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import dev.silta.model.DeliveryMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which of the shop's delivery methods becomes which one of the warehouse. Rules compare without
 * regard to case and may hold {@code *} for any text. The most specific rule wins, whatever the
 * order of the rules: a rule without {@code *} before one with, then key before code before name,
 * then the longer pattern. Immutable.
 *
 * <pre>{@code
 * DeliveryTable.builder()
 *     .byKey("12", "POSTI-PICKUP").byName("posti*", "POSTI-HOME").otherwise("STANDARD").build();
 * }</pre>
 */
public final class DeliveryTable {
  private final List<DeliveryRule> rules;
  private final Optional<Target> otherwise;

  private DeliveryTable(List<DeliveryRule> rules, Optional<Target> otherwise) {
    this.rules = rules;
    this.otherwise = otherwise;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The warehouse's method; empty if no rule matches and there is no default. */
  public Optional<Target> find(DeliveryMethod method) {
    return rules.stream()
        .filter(rule -> rule.matches(method))
        .findFirst()
        .map(DeliveryRule::target)
        .or(() -> otherwise);
  }

  /** The rules from the most specific on; equal tables give equal text. */
  @Override
  public String toString() {
    return "DeliveryTable" + rules + otherwise.map(target -> " otherwise " + target).orElse("");
  }

  /**
   * A method of the warehouse.
   *
   * @param code the warehouse's code of it; never blank
   * @param name its name, if it is to be sent along
   */
  public record Target(String code, Optional<String> name) {

    public Target {
      if (code.isBlank()) {
        throw new IllegalArgumentException("a delivery code must not be blank");
      }
    }
  }

  /** Collects rules; not safe for use by several threads. */
  public static final class Builder {
    private final List<DeliveryRule> rules = new ArrayList<>();
    private @Nullable Target otherwise;

    private Builder() {}

    /** By the shop's key of the method. */
    public Builder byKey(String pattern, String code) {
      return rule(DeliveryRule.Part.KEY, pattern, new Target(code, Optional.empty()));
    }

    /** By the code that the merchant gave the method in the shop. */
    public Builder byCode(String pattern, String code) {
      return rule(DeliveryRule.Part.CODE, pattern, new Target(code, Optional.empty()));
    }

    /** By what the customer saw. */
    public Builder byName(String pattern, String code) {
      return rule(DeliveryRule.Part.NAME, pattern, new Target(code, Optional.empty()));
    }

    /** What a method becomes that no rule matches; without it such a method has no target. */
    public Builder otherwise(String code) {
      otherwise = new Target(code, Optional.empty());
      return this;
    }

    /** Gives every target so far that has this code a name to be sent along. */
    public Builder named(String code, String name) {
      Function<Target, Target> naming =
          target -> target.code().equals(code) ? new Target(code, Optional.of(name)) : target;
      rules.replaceAll(rule -> rule.to(naming.apply(rule.target())));
      otherwise = otherwise == null ? null : naming.apply(otherwise);
      return this;
    }

    /**
     * @throws IllegalArgumentException if two rules of equal rank can match the same method
     */
    public DeliveryTable build() {
      List<DeliveryRule> sorted = rules.stream().distinct().sorted(rank()).toList();
      for (int i = 1; i < sorted.size(); i++) {
        for (int j = 0; j < i; j++) {
          refuseIfAmbiguous(sorted.get(j), sorted.get(i));
        }
      }
      return new DeliveryTable(sorted, Optional.ofNullable(otherwise));
    }

    private Builder rule(DeliveryRule.Part part, String pattern, Target target) {
      rules.add(new DeliveryRule(part, new Wildcard(pattern), target));
      return this;
    }

    private static Comparator<DeliveryRule> rank() {
      return DeliveryRule.BY_RANK.thenComparing(DeliveryRule::toString);
    }

    private static void refuseIfAmbiguous(DeliveryRule one, DeliveryRule other) {
      if (DeliveryRule.BY_RANK.compare(one, other) == 0
          && !one.target().equals(other.target())
          && one.pattern().overlaps(other.pattern())) {
        throw new IllegalArgumentException("ambiguous: " + one + " and " + other);
      }
    }
  }
}
