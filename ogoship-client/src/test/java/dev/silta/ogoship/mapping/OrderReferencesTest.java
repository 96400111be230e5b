// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.MappingException;
import dev.silta.model.OrderNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReferencesTest {

  /** B4. */
  @ParameterizedTest
  @CsvSource({"'', 5021, 5021", "SHOP1-, 5021, SHOP1-5021", "A, 5021-2, A5021-2"})
  void prefixGoesInFrontAndComesOffAgain(String prefix, String number, String reference) {
    OgoshipSettings settings = prefixed(prefix);
    OrderNumber shops = new OrderNumber(number);
    assertThat(OrderReferences.toOgoship(shops, settings)).isEqualTo(reference);
    assertThat(OrderReferences.toShop(" " + reference + " ", settings)).contains(shops);
  }

  /** B5. */
  @ParameterizedTest
  @CsvSource({"SHOP1-, 5021", "SHOP1-, shop1-5021", "SHOP1-, SHOP1-", "SHOP1-, SHOP1", "'', ' '"})
  void referenceWithoutOurPrefixIsSomebodyElses(String prefix, String reference) {
    assertThat(OrderReferences.toShop(reference, prefixed(prefix))).isEmpty();
  }

  /** B4. */
  @Test
  void referenceThatIsTooLongIsHeldAndDoesNotFit() {
    OgoshipSettings settings = prefixed("SHOP1-");
    OrderNumber longest = new OrderNumber("5".repeat(44));
    OrderNumber longer = new OrderNumber("5".repeat(45));
    assertThat(OrderReferences.fits(longest, settings)).isTrue();
    assertThat(OrderReferences.toOgoship(longest, settings)).hasSize(50);
    assertThat(OrderReferences.fits(longer, settings)).isFalse();
    assertThatThrownBy(() -> OrderReferences.toOgoship(longer, settings))
        .isInstanceOf(MappingException.class);
  }

  private static OgoshipSettings prefixed(String prefix) {
    return OgoshipSettings.builder().referencePrefix(prefix).build();
  }
}
