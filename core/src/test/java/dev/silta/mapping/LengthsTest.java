// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsTest {

  /** S030. */
  @ParameterizedTest
  @CsvSource({"abc,abc", "abcd,abcd", "abcde,abcd", "'ab\n\ncd','ab\n\n'", "abc\uD83D\uDE00,abc"})
  void longTextIsCutBetweenCharacters(String text, String expected) {
    assertThat(Lengths.limitedTo(4, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"abcd,abcd", "abc,abc"})
  void textWithinTheLimitPasses(String text, String expected) {
    assertThat(Lengths.within(4, "number", text)).isEqualTo(expected);
  }

  /** S030. */
  @Test
  void textThatMustNotBeCutIsRefusedByNameAndWithoutItsValue() {
    assertThatThrownBy(() -> Lengths.within(4, "number", "secret"))
        .isInstanceOfSatisfying(
            MappingException.class, e -> assertThat(e.reason()).isEqualTo(ReasonCode.VALUE_INVALID))
        .hasMessage("number: has 6 characters, at most 4 are allowed");
  }
}
