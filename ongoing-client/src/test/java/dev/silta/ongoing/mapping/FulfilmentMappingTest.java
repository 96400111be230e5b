// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.ArticleNumber;
import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.MappingException;
import dev.silta.model.OrderNumber;
import dev.silta.model.Parcel;
import dev.silta.model.Quantity;
import dev.silta.ongoing.Fixtures;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.model.GetOrderInfo;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.GetOrderStatus;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentMappingTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();
  private static final GetOrderModel SHIPPED =
      Fixtures.read("orders/GET_{orderId}_shipped_response.json", GetOrderModel.class);

  @Test
  void shippedOrder() {
    Fulfilment fulfilment = FulfilmentMapping.toFulfilment(SHIPPED, DEFAULTS);
    assertThat(fulfilment.order()).isEqualTo(new OrderNumber("5021"));
    assertThat(fulfilment.warehouseId()).isEqualTo("4401");
    assertThat(fulfilment.stage()).isEqualTo(FulfilmentStage.SHIPPED);
    assertThat(fulfilment.rawStatus()).isEqualTo("450 Skickad");
    assertThat(fulfilment.changeability()).isEqualTo(Changeability.WORK_BEGUN);
    assertThat(fulfilment.parcels())
        .extracting(Parcel::trackingCode)
        .containsExactly("WB-1", "PN-1", "PN-2");
    assertThat(fulfilment.lines())
        .containsExactly(
            new FulfilledLine(new ArticleNumber("MUG-BLUE"), Quantity.of(2), Quantity.of(2)));
  }

  @Test
  void freshOrderIsOpen() {
    GetOrderModel fresh =
        Fixtures.read("orders/GET_{orderId}_fresh_response.json", GetOrderModel.class);
    Fulfilment fulfilment = FulfilmentMapping.toFulfilment(fresh, DEFAULTS);
    assertThat(fulfilment.stage()).isEqualTo(FulfilmentStage.RECEIVED);
    assertThat(fulfilment.changeability()).isEqualTo(Changeability.OPEN);
    assertThat(fulfilment.parcels()).isEmpty();
    assertThat(fulfilment.lines()).extracting(FulfilledLine::sent).containsExactly(Quantity.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "200,  RECEIVED",
    "320,  PICKING",
    "400,  SHIPPED",
    "430,  UNKNOWN",
    "450,  SHIPPED",
    "500,  DELIVERED",
    "475,  RETURNED",
    "1000, CANCELLED"
  })
  void timeOfShippingCountsOnPickedOrdersOnly(int status, FulfilmentStage expected) {
    GetOrderInfo info =
        info()
            .orderStatus(status(status))
            .shippedTime(Instant.parse("2026-03-06T10:00:00Z"))
            .build();
    assertThat(FulfilmentMapping.stage(info, DEFAULTS.statuses())).isEqualTo(expected);
  }

  /** B27. */
  @Test
  void orderWithoutStatusIsUnknownAndClosed() {
    GetOrderInfo info = info().build();
    assertThat(FulfilmentMapping.stage(info, DEFAULTS.statuses()))
        .isEqualTo(FulfilmentStage.UNKNOWN);
    assertThat(FulfilmentMapping.changeability(info, DEFAULTS.statuses()))
        .isEqualTo(Changeability.WORK_BEGUN);
  }

  @Test
  void orderWithoutNumberDoesNotMap() {
    GetOrderModel order =
        GetOrderModel.builder().orderInfo(info().orderNumber(Optional.empty()).build()).build();
    assertThatThrownBy(() -> FulfilmentMapping.toFulfilment(order, DEFAULTS))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("order 17");
  }

  @Test
  void fulfilmentDoesNotPrintPersonalData() {
    assertThat(FulfilmentMapping.toFulfilment(SHIPPED, DEFAULTS).toString())
        .doesNotContain("Aino", "aino@", "Mallikatu");
  }

  private static GetOrderInfo.Builder info() {
    return GetOrderInfo.builder().orderId(17).orderNumber("5021");
  }

  private static GetOrderStatus status(int number) {
    return GetOrderStatus.builder().number(number).build();
  }
}
