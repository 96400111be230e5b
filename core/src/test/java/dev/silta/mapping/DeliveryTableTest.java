// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.model.DeliveryMethod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTableTest {
  private static final DeliveryTable TABLE =
      DeliveryTable.builder()
          .byName("*", "ANY-NAME")
          .byName("Posti*", "POSTI")
          .byName("Posti express*", "EXPRESS")
          .byCode("P-*", "BY-CODE")
          .byName("Store pickup", "PICKUP")
          .byKey("12", "TWELVE")
          .build();

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
  void mostSpecificRuleWins(String key, String code, String name, String expected) {
    assertThat(find(TABLE, key, code, name)).contains(expected);
  }

  @Test
  void orderOfRulesDoesNotMatter() {
    DeliveryTable one = DeliveryTable.builder().byName("a*", "A").byName("ab*", "AB").build();
    DeliveryTable other = DeliveryTable.builder().byName("ab*", "AB").byName("a*", "A").build();
    assertThat(one).hasToString(other.toString());
    assertThat(find(one, "1", null, "abc")).isEqualTo(find(other, "1", null, "abc")).contains("AB");
  }

  @Test
  void methodThatNoRuleMatchesTakesTheDefault() {
    DeliveryTable table = DeliveryTable.builder().byKey("1", "A").otherwise("REST").build();
    assertThat(find(table, "2", null, "x")).contains("REST");
  }

  @Test
  void withoutADefaultItHasNoTarget() {
    assertThat(find(DeliveryTable.builder().byKey("1", "A").build(), "2", null, "x")).isEmpty();
  }

  @Test
  void nameOfATargetIsSentAlongIfItIsGiven() {
    DeliveryTable table = DeliveryTable.builder().byKey("1", "A").named("A", "Home").build();
    assertThat(table.find(new DeliveryMethod("1", Optional.empty(), "x")).orElseThrow().name())
        .contains("Home");
  }

  @ParameterizedTest
  @CsvSource({"a*, *b", "A*, a*", "post*i, posti*", "x, X"})
  void rulesOfEqualRankThatMeetAreRefused(String one, String other) {
    DeliveryTable.Builder builder = DeliveryTable.builder().byName(one, "1").byName(other, "2");
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("ambiguous");
  }

  @ParameterizedTest
  @CsvSource({"a*, b*", "*a, *b", "a*, ab*", "aa, ab"})
  void rulesThatCannotMeetOrDifferInRankStand(String one, String other) {
    assertThat(DeliveryTable.builder().byName(one, "1").byName(other, "2").build()).isNotNull();
  }

  @Test
  void blankPatternsAndCodesAreRefused() {
    DeliveryTable.Builder builder = DeliveryTable.builder();
    assertThatIllegalArgumentException().isThrownBy(() -> builder.byKey(" ", "A"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.byKey("1", " "));
  }

  private static Optional<String> find(
      DeliveryTable table, String key, @Nullable String code, String name) {
    return table
        .find(new DeliveryMethod(key, Optional.ofNullable(code), name))
        .map(DeliveryTable.Target::code);
  }
}
