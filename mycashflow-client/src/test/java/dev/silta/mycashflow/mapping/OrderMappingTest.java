// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.DeliveryMethod;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.PaymentState;
import dev.silta.model.PickupPoint;
import dev.silta.model.SalesOrder;
import dev.silta.mycashflow.Fixtures;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Payment;
import dev.silta.mycashflow.model.Shipment;
import dev.silta.mycashflow.model.ShippingMethod;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderMappingTest {
  private static final MyCashflowSettings SETTINGS = MyCashflowSettings.defaults();
  private static final Map<Long, ShippingMethod> METHODS =
      Map.of(5L, ShippingMethod.builder().id(5).name("Parcel point").productCode(" PP ").build());

  private final SalesOrder order = map(changed());

  private static Order.Builder changed() {
    return Order.builder().from(Fixtures.order());
  }

  private static SalesOrder map(Order.Builder order) {
    return OrderMapping.toSalesOrder(order.build(), METHODS, SETTINGS);
  }

  private static Shipment shipment(long id, String status) {
    return Shipment.builder().id(id).status(status).build();
  }

  @Test
  void orderNumberIsTheOrderId() {
    assertThat(order.number()).isEqualTo(new OrderNumber("10452"));
  }

  @Test
  void customerPriceIsTheOrderTotal() {
    assertThat(order.total()).contains(Money.of("88.97", "SEK"));
    assertThat(order.shippingCosts()).contains(Money.of("5.90", "SEK"));
  }

  @Test
  void currencyIsThePayments() {
    assertThat(order.currency()).isEqualTo("SEK");
  }

  @Test
  void currencyIsTheConfiguredOneWithoutPayments() {
    assertThat(map(changed().payments(Optional.empty())).currency()).isEqualTo("EUR");
  }

  @Test
  void remarkIsThePublicCommentsCombined() {
    assertThat(order.remark()).contains("Call before delivery\nLeave at the door");
  }

  @Test
  void detailsAreInTheRemarkIfTheSettingsSaySo() {
    MyCashflowSettings settings =
        MyCashflowSettings.builder().details(MyCashflowSettings.Details.IN_REMARK).build();
    assertThat(OrderMapping.toSalesOrder(Fixtures.order(), METHODS, settings).remark())
        .contains("Call before delivery\nLeave at the door\nRing twice");
  }

  @Test
  void anOrderWithoutPublicCommentsHasNoRemark() {
    assertThat(map(changed().comments(Optional.empty())).remark()).isEmpty();
  }

  @Test
  void wayOfDeliveryIsTheFirstOpenShipmentsMethod() {
    assertThat(order.delivery())
        .contains(new DeliveryMethod("5", Optional.of("PP"), "Parcel point"));
  }

  @Test
  void wayOfDeliveryIsElseTheOrdersMethod() {
    SalesOrder mapped = map(changed().shipments(List.of(shipment(1, "OPEN"))));
    assertThat(mapped.delivery()).contains(new DeliveryMethod("4", Optional.empty(), "4"));
  }

  @Test
  void anOrderMayHaveNoWayOfDelivery() {
    Order.Builder bare = changed().shipments(Optional.empty()).shippingMethodId(Optional.empty());
    assertThat(map(bare).delivery()).isEmpty();
  }

  @Test
  void pickupPointIsTheFirstOpenShipments() {
    assertThat(order.pickupPoint()).contains(new PickupPoint("331002"));
  }

  @Test
  void returnShipmentsAreNoDeliveries() {
    Shipment back =
        Shipment.builder().from(shipment(1, "OPEN")).type("Return").trackingCode("R1").build();
    SalesOrder mapped = map(changed().shipments(List.of(back)));
    assertThat(mapped.pickupPoint()).isEmpty();
    assertThat(mapped.trackingCodes()).isEmpty();
  }

  @Test
  void trackingCodesAreSplit() {
    assertThat(order.trackingCodes()).containsExactly("T1", "T2");
  }

  @Test
  void placedAtIsAnInstant() {
    assertThat(order.placedAt()).isEqualTo(Instant.parse("2025-05-20T06:41:07Z"));
  }

  @Test
  void languageIsTwoLowerCaseLetters() {
    assertThat(order.language()).contains("fi");
    assertThat(map(changed().language("sv_FI")).language()).contains("sv");
    assertThat(map(changed().language("suomi")).language()).isEmpty();
  }

  @Test
  void aPaidOrderIsCleared() {
    assertThat(order.payment()).isEqualTo(PaymentState.CLEARED);
  }

  @Test
  void cashOnDeliveryIsWhatThatMethodIsToCollectInTheOrdersCurrency() {
    MyCashflowSettings settings = MyCashflowSettings.builder().addCashOnDeliveryMethods(9).build();
    Payment open =
        Payment.builder()
            .id(1)
            .status("OPEN")
            .isPaid(false)
            .paymentMethodId(9L)
            .currency("SEK")
            .build();
    Order onDelivery = changed().payments(List.of(open)).build();
    assertThat(OrderMapping.toSalesOrder(onDelivery, METHODS, settings).cashOnDelivery())
        .contains(Money.of("88.97", "SEK"));
    assertThat(order.cashOnDelivery()).isEmpty();
  }

  @Test
  void aCustomerIsKnownByIdAndAGuestIsNot() {
    assertThat(order.customerKey()).contains("3312");
    assertThat(map(changed().customerId(Optional.empty())).customerKey()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN,false,OPEN",
    "COMPLETED,false,COMPLETED",
    "CANCELLED,false,CANCELLED",
    "CANCELLED,true,CANCELLED",
    "OPEN,true,ARCHIVED",
    "COMPLETED,true,ARCHIVED",
    "LOST,false,UNKNOWN",
    "LOST,true,ARCHIVED"
  })
  void stateIsTheStatusUnlessArchived(String status, boolean archived, OrderState expected) {
    Optional<OffsetDateTime> time =
        archived ? Optional.of(OffsetDateTime.parse("2025-06-01T00:00:00Z")) : Optional.empty();
    assertThat(map(changed().status(status).archivedAt(time)).state()).isEqualTo(expected);
  }

  @Test
  void anOrderWhoseRowsAreNotExpandedDoesNotMap() {
    assertThatThrownBy(() -> map(changed().products(Optional.empty())))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("lines");
  }

  @Test
  void anOrderWithoutTimeDoesNotMap() {
    assertThatThrownBy(() -> map(changed().createdAt(Optional.empty())))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("placedAt");
  }

  @Test
  void aFullOrderLeavesNothingOut() {
    assertThat(order.payer()).isPresent();
    assertThat(order.lines()).hasSize(2);
  }
}
