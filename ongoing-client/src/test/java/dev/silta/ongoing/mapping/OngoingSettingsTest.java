// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.ongoing.Samples;
import dev.silta.ongoing.mapping.OngoingSettings.Available;
import dev.silta.ongoing.model.GoodsOwnerId;
import org.junit.jupiter.api.Test;

class OngoingSettingsTest {

  @Test
  void allErrorsAreReportedAtOnce() {
    OngoingSettings.Builder builder =
        Samples.settings()
            .orderNumberPrefix(" A")
            .deliveryDays(-1)
            .available(Available.SELLABLE_PER_WAREHOUSE)
            .warehouseId(0)
            .statusAfterCreate(450);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContainingAll(
            "orderNumberPrefix",
            "deliveryDays",
            "stockWarehouseIds",
            "warehouse ids",
            "statusAfterCreate");
  }

  @Test
  void warehousesOfAnotherFigureAreAnError() {
    OngoingSettings.Builder builder = Samples.settings().addStockWarehouseIds(1);
    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @Test
  void equalSettingsPrintEquallyWhateverTheOrder() {
    OngoingSettings one = perWarehouse(1, 2);
    OngoingSettings other = perWarehouse(2, 1);
    assertThat(one).isEqualTo(other).hasToString(other.toString());
  }

  /** B12. */
  @Test
  void goodsOwnerIdIsPositive() {
    assertThatIllegalArgumentException().isThrownBy(() -> GoodsOwnerId.of(0));
  }

  private static OngoingSettings perWarehouse(int first, int second) {
    return Samples.settings()
        .available(Available.SELLABLE_PER_WAREHOUSE)
        .addStockWarehouseIds(first, second)
        .build();
  }
}
