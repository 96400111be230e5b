// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.FieldOwners;
import dev.silta.flow.FieldOwners.Owner;
import dev.silta.flow.OrderSettings;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.testkit.ManualClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * B16: last sent, shop now and warehouse now decide, by a table of owners. L2: after each case a
 * further run writes nothing.
 */
class OwnersTest {
  private static final String STREET = "consignee.street";
  private final Bench bench = Bench.withArticles();

  @BeforeEach
  void anOrderIsAtTheWarehouse() {
    bench.shop.clerk().place(anOrder("1001").street("Sent 1"));
    bench.run(Flow.ORDERS);
    bench.forgetCalls();
    bench.clock.advance(Duration.ofSeconds(1));
  }

  @AfterEach
  void aFurtherRunWritesNothing() {
    bench.comesToRest(Duration.ofMinutes(11), Flow.ORDERS);
  }

  private void streetIsOf(Owner owner) {
    bench.orders(
        OrderSettings.builder()
            .placedSince(ManualClock.START)
            .owners(FieldOwners.all(Owner.PERSON).with(STREET, owner)));
  }

  private String streetThere() {
    return bench.warehouse.floor().order("1001").content().get(STREET).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "SHOP, Shop 2, 1, false",
    "WAREHOUSE, Theirs 3, 0, false",
    "PERSON, Theirs 3, 0, true"
  })
  void whereBothChangedAFieldItsOwnerDecides(Owner owner, String street, int writes, boolean held) {
    streetIsOf(owner);
    bench.warehouse.floor().editField("1001", STREET, "Theirs 3");
    bench.shop.clerk().edit("1001", order -> order.street("Shop 2"));

    bench.run(Flow.ORDERS);

    assertThat(streetThere()).isEqualTo(street);
    assertThat(bench.writes()).isEqualTo(writes);
    assertThat(bench.holds().contains(ReasonCode.EDIT_BLOCKED)).isEqualTo(held);
  }

  /** The shop changed something else, and an update is of the whole order. */
  @ParameterizedTest
  @CsvSource({
    "SHOP, Sent 1, 1, false",
    "WAREHOUSE, Theirs 3, 0, true",
    "PERSON, Theirs 3, 0, true"
  })
  void anUpdateUndoesOnlyTheEditsOfFieldsThatAreTheShops(
      Owner owner, String street, int writes, boolean held) {
    streetIsOf(owner);
    bench.warehouse.floor().editField("1001", STREET, "Theirs 3");
    bench.shop.clerk().edit("1001", order -> order.remark("Ring the bell"));

    bench.run(Flow.ORDERS);

    assertThat(streetThere()).isEqualTo(street);
    assertThat(bench.writes()).isEqualTo(writes);
    assertThat(bench.holds().contains(ReasonCode.EDIT_BLOCKED)).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({"SHOP", "WAREHOUSE", "PERSON"})
  void aChangeOfTheShopAloneIsSentWhoeverOwnsTheField(Owner owner) {
    streetIsOf(owner);
    bench.shop.clerk().edit("1001", order -> order.street("Shop 2"));

    bench.run(Flow.ORDERS);

    assertThat(streetThere()).isEqualTo("Shop 2");
  }

  @ParameterizedTest
  @CsvSource({"SHOP", "WAREHOUSE", "PERSON"})
  void anEditOfTheWarehouseAloneStaysWhoeverOwnsTheField(Owner owner) {
    streetIsOf(owner);
    bench.warehouse.floor().editField("1001", STREET, "Theirs 3");
    bench.shop.clerk().touch("1001");

    bench.run(Flow.ORDERS);

    assertThat(streetThere()).isEqualTo("Theirs 3");
    assertThat(bench.writes()).isZero();
  }

  /** B17: what is blocked clears by itself once both sides agree. */
  @Test
  void aBlockedChangeIsFreeOnceTheWarehouseHasIt() {
    bench.warehouse.floor().editField("1001", STREET, "Theirs 3");
    bench.shop.clerk().edit("1001", order -> order.street("Shop 2"));
    bench.run(Flow.ORDERS);
    assertThat(bench.holds()).containsExactly(ReasonCode.EDIT_BLOCKED);

    bench.warehouse.floor().editField("1001", STREET, "Shop 2");
    bench.later(Duration.ofMinutes(11), Flow.ORDERS);

    assertThat(bench.holds()).isEmpty();
  }
}
