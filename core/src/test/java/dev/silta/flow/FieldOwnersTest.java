// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.FieldOwners.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B16: whose value stands is a table. */
class FieldOwnersTest {
  private final FieldOwners owners =
      FieldOwners.all(Owner.PERSON)
          .with("consignee", Owner.WAREHOUSE)
          .with("consignee.phone", Owner.SHOP)
          .with("lines.quantity", Owner.SHOP);

  @ParameterizedTest
  @CsvSource({
    "consignee.street, WAREHOUSE",
    "consignee, WAREHOUSE",
    "consignee.phone, SHOP",
    "consignee.phone.country, SHOP",
    "consigneeOfNobody, PERSON",
    "lines[12].quantity, SHOP",
    "lines[1.2].quantity, SHOP",
    "lines[12].article, PERSON",
    "remark, PERSON",
  })
  void theLongestNameDecides(String field, Owner owner) {
    assertThat(owners.of(field)).isEqualTo(owner);
  }

  @Test
  void equalTablesPrintEquallyWhateverTheOrder() {
    FieldOwners one = FieldOwners.all(Owner.SHOP).with("a", Owner.SHOP).with("b", Owner.PERSON);
    FieldOwners other = FieldOwners.all(Owner.SHOP).with("b", Owner.PERSON).with("a", Owner.SHOP);

    assertThat(one).isEqualTo(other).hasToString(other.toString());
  }
}
