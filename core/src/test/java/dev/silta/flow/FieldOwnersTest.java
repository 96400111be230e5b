// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.FieldOwners.Owner;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldOwnersTest {
  private final FieldOwners owners =
      new FieldOwners(
          Map.of(
              "consignee", Owner.SHOP,
              "consignee.phone", Owner.WAREHOUSE,
              "lines", Owner.SHOP,
              "remark", Owner.WAREHOUSE),
          Owner.BOTH);

  @ParameterizedTest
  @CsvSource({
    "consignee.street, SHOP",
    "consignee.phone, WAREHOUSE",
    "lines[17].article, SHOP",
    "goods[A-1], BOTH",
    "remark, WAREHOUSE",
    "remarkable, BOTH",
    "delivery, BOTH"
  })
  void aFieldHasItsOwnOwnerElseThatOfItsGroup(String field, Owner owner) {
    assertThat(owners.of(field)).isEqualTo(owner);
  }

  /** The text of the settings is compared between processes. */
  @Test
  void itsTextDoesNotDependOnTheOrderOfTheMap() {
    assertThat(owners.toString())
        .contains("{consignee=SHOP, consignee.phone=WAREHOUSE, lines=SHOP, remark=WAREHOUSE}");
  }
}
