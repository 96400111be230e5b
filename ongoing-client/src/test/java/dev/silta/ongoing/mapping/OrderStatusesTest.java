// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.model.FulfilmentStage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatusesTest {

  /** B27. */
  @ParameterizedTest
  @CsvSource({
    "150,  TROUBLE,   true",
    "200,  RECEIVED,  true",
    "300,  RECEIVED,  false",
    "320,  PICKING,   false",
    "400,  PICKED,    false",
    "425,  SHIPPED,   false",
    "450,  SHIPPED,   false",
    "451,  SHIPPED,   false",
    "475,  RETURNED,  false",
    "500,  DELIVERED, false",
    "800,  RETURNED,  false",
    "999,  UNKNOWN,   false",
    "1000, CANCELLED, false",
    "1001, CANCELLED, false",
    "0,    UNKNOWN,   false",
    "210,  UNKNOWN,   false",
    "430,  UNKNOWN,   false"
  })
  void defaults(int number, FulfilmentStage stage, boolean editable) {
    assertThat(OrderStatuses.defaults().stageOf(number)).isEqualTo(stage);
    assertThat(OrderStatuses.defaults().isEditable(number)).isEqualTo(editable);
  }

  @Test
  void warehouseCanTakeChangesAfterRelease() {
    OrderStatuses statuses = OrderStatuses.builder().editableBelow(320).build();
    assertThat(statuses.isEditable(300)).isTrue();
    assertThat(statuses.isEditable(320)).isFalse();
  }

  /** S092, B27. */
  @Test
  void warehousesOwnStatusesCanBeClassified() {
    OrderStatuses statuses = OrderStatuses.builder().shipped(List.of(430, 450)).build();
    assertThat(statuses.stageOf(430)).isEqualTo(FulfilmentStage.SHIPPED);
    assertThat(statuses.stageOf(425)).isEqualTo(FulfilmentStage.UNKNOWN);
  }

  @Test
  void contradictionsAreReportedAtOnce() {
    OrderStatuses.Builder builder =
        OrderStatuses.builder().shipped(List.of(400, 1200)).editable(List.of(150, 199));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("400 is classified twice")
        .withMessageContaining("1200 is classified twice")
        .withMessageContaining("199 is editable but not classified");
  }
}
