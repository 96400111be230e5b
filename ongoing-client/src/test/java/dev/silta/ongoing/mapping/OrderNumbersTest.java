// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.MappingException;
import dev.silta.model.OrderNumber;
import dev.silta.ongoing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B4. */
class OrderNumbersTest {

  @ParameterizedTest
  @CsvSource({"'', 5021, 5021", "A-, 5021, A-5021"})
  void prefixGoesInFrontAndComesOff(String prefix, String shop, String ongoing) {
    OngoingSettings settings = with(prefix);
    assertThat(OrderNumbers.toOngoing(new OrderNumber(shop), settings)).isEqualTo(ongoing);
    assertThat(OrderNumbers.toShop(ongoing, settings)).hasToString(shop);
  }

  @ParameterizedTest
  @CsvSource({"a-5021, 5021, true", "5021, 5021, false", "B-5021, B-5021, false", "A-, A-, false"})
  void numberWithoutThePrefixIsNotOurs(String ongoing, String shop, boolean ours) {
    assertThat(OrderNumbers.toShop(ongoing, with("A-"))).hasToString(shop);
    assertThat(OrderNumbers.isOurs(ongoing, with("A-"))).isEqualTo(ours);
  }

  @Test
  void numberThatIsTooLongIsRefusedNotCut() {
    OrderNumber number = new OrderNumber("5".repeat(49));
    assertThat(OrderNumbers.fits(number, with("A"))).isTrue();
    assertThat(OrderNumbers.fits(number, with("A-"))).isFalse();
    assertThatThrownBy(() -> OrderNumbers.toOngoing(number, with("A-")))
        .isInstanceOf(MappingException.class);
  }

  private static OngoingSettings with(String prefix) {
    return Samples.settings().orderNumberPrefix(prefix).build();
  }
}
