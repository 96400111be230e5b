// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.mapping.DeliveryRule.Part;
import dev.silta.model.DeliveryMethod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTableTest {
  private static final DeliveryTable TABLE =
      table(
          byName("*", "ANY-NAME"),
          byName("Posti*", "POSTI"),
          byName("Posti express*", "EXPRESS"),
          rule(Part.CODE, "P-*", "BY-CODE"),
          byName("Store pickup", "PICKUP"),
          rule(Part.KEY, "12", "TWELVE"));

  @ParameterizedTest
  @CsvSource({
    "12, P-1, Store pickup,        TWELVE",
    "13, P-1, Store pickup,        PICKUP",
    "13, p-1, Posti,               BY-CODE",
    "13,    , posti home,          POSTI",
    "13,    , POSTI EXPRESS night, EXPRESS",
    "13, X,   Letter,              ANY-NAME",
    "120,   , Letter,              ANY-NAME"
  })
  void mostSpecificRuleWins(String key, @Nullable String code, String name, String expected) {
    assertThat(TABLE.find(new DeliveryMethod(key, Optional.ofNullable(code), name)))
        .contains(expected);
  }

  @Test
  void orderOfRulesDoesNotMatter() {
    DeliveryTable one = table(byName("a*", "A"), byName("ab*", "AB"));
    DeliveryTable other = table(byName("ab*", "AB"), byName("a*", "A"));
    assertThat(one).isEqualTo(other).hasToString(other.toString());
    assertThat(one.find(new DeliveryMethod("1", Optional.empty(), "abc"))).contains("AB");
  }

  @Test
  void methodThatNoRuleMatchesIsNotFound() {
    assertThat(table(byName("y", "A")).find(new DeliveryMethod("2", Optional.empty(), "x")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a*, *b", "A*, a*", "post*i, posti*", "x, X"})
  void rulesOfEqualRankThatMeetAreRefused(String one, String other) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(byName(one, "1"), byName(other, "2")))
        .withMessageContaining("ambiguous");
  }

  @ParameterizedTest
  @CsvSource({"a*, b*", "*a, *b", "a*, ab*", "aa, ab"})
  void rulesThatCannotMeetOrDifferInRankStand(String one, String other) {
    assertThat(table(byName(one, "1"), byName(other, "2")).rules()).hasSize(2);
  }

  private static DeliveryTable table(DeliveryRule... rules) {
    return DeliveryTable.of(List.of(rules));
  }

  private static DeliveryRule byName(String pattern, String code) {
    return rule(Part.NAME, pattern, code);
  }

  private static DeliveryRule rule(Part part, String pattern, String code) {
    return new DeliveryRule(part, new Wildcard(pattern), code);
  }
}
