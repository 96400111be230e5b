// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.model.FulfilmentStage;
import dev.silta.ogoship.model.OrderStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStagesTest {

  /** B27. */
  @ParameterizedTest
  @CsvSource({
    "draft,      PARKED",
    "NEW,        RECEIVED",
    "Pending,    WAITING_FOR_GOODS",
    "reserved,   TROUBLE",
    "LOCKED,     TROUBLE",
    "Collecting, PICKING",
    "shipped,    SHIPPED",
    "7,          SHIPPED",
    "cancelled,  CANCELLED",
    "returned,   RETURNED",
    "delivered,  UNKNOWN",
    "'',         UNKNOWN"
  })
  void stageOfAStatus(String status, FulfilmentStage expected) {
    assertThat(OrderStages.defaults().stageOf(OrderStatus.of(status))).isEqualTo(expected);
  }

  /** B27. */
  @Test
  void statusThatTheVendorAddsCanBeClassified() {
    OrderStages stages = OrderStages.builder().addDelivered("delivered").build();
    assertThat(stages.stageOf(OrderStatus.of("Delivered"))).isEqualTo(FulfilmentStage.DELIVERED);
  }

  @Test
  void statusOfTwoStagesAndTextInUpperCaseAreErrors() {
    OrderStages.Builder builder = OrderStages.builder().addDelivered("shipped", "Fetched");
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContainingAll("shipped is classified twice", "'Fetched'");
  }
}
