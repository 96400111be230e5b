// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.mycashflow.model.Payment;
import dev.silta.mycashflow.model.Shipment;
import dev.silta.mycashflow.model.ShipmentPatch;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShipmentsAndPaymentsApiTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static final String PAID = "payments/POST_{id}_mark-as-paid_response.json";

  @ParameterizedTest
  @CsvSource({"shipments/GET_response.json,2", "shipments/GET_response_single.json,1"})
  void shipmentsAreAListEvenIfTheVendorSendsOne(String fixture, int count) {
    STORE.answer("GET", "/api/v1/orders/10452/shipments", fixture);
    assertThat(STORE.client().shipments().list(10452).items()).hasSize(count);
  }

  @Test
  void aShipmentIsReadCompletedAndChanged() {
    String one = "/api/v1/orders/10452/shipments/20480";
    STORE.answer("GET", one, "shipments/GET_response_single.json");
    STORE.answer("POST", one + "/complete", "shipments/POST_{id}_complete_response.json");
    STORE.answer(
        "PATCH",
        one,
        "shipments/PATCH_{id}_request.json",
        200,
        "shipments/PATCH_{id}_response.json");
    ShipmentsApi shipments = STORE.client().shipments();
    assertThat(shipments.get(10452, 20480)).map(Shipment::isCompleted).contains(false);
    assertThat(shipments.complete(10452, 20480).isCompleted()).isTrue();
    assertThat(shipments.update(10452, 20480, ShipmentPatch.trackingOnly("T1, T2")).trackingCode())
        .contains("T1, T2");
  }

  @ParameterizedTest
  @MethodSource("paymentActions")
  void paymentActionsHaveNoBody(String action, ToLongFunction<PaymentsApi> call) {
    STORE.answer("POST", "/api/v1/orders/10452/payments/30999/" + action, PAID);
    assertThat(call.applyAsLong(STORE.client().payments())).isEqualTo(30999);
    assertThat(STORE.requests().get(0).getBody()).isEmpty();
  }

  static Arguments[] paymentActions() {
    return new Arguments[] {
      action("mark-as-paid", api -> api.markAsPaid(10452, 30999).id()),
      action("mark-as-unpaid", api -> api.markAsUnpaid(10452, 30999).id()),
      action("mark-as-cancelled", api -> api.markAsCancelled(10452, 30999).id()),
      action("activate", api -> api.activate(10452, 30999).id())
    };
  }

  private static Arguments action(String name, ToLongFunction<PaymentsApi> call) {
    return Arguments.of(name, call);
  }

  @Test
  void aPaymentIsRead() {
    STORE.answer("GET", "/api/v1/orders/10452/payments/30999", PAID);
    assertThat(STORE.client().payments().get(10452, 30999))
        .flatMap(Payment::currency)
        .contains("EUR");
  }
}
