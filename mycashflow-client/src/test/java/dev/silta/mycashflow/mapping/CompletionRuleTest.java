// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Dispatch;
import dev.silta.model.Dispatch.Confirmation;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.OrderLine;
import dev.silta.mycashflow.model.Payment;
import dev.silta.mycashflow.model.QuickProcessRequest;
import dev.silta.mycashflow.model.Shipment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletionRuleTest {
  private static final long CASH = 6;
  private static final Payment PAID = Payment.builder().id(1).isPaid(true).status("PAID").build();
  private static final Payment OPEN_CASH =
      Payment.builder().id(2).isPaid(false).status("OPEN").paymentMethodId(CASH).build();
  private static final MyCashflowSettings SETTINGS =
      MyCashflowSettings.builder().addCashOnDeliveryMethods(CASH).build();

  private static Shipment shipment(long id, String status) {
    return Shipment.builder().id(id).status(status).trackingCode("T1").build();
  }

  private static Order order(String status, List<Payment> payments, Shipment... shipments) {
    return Order.builder()
        .id(1)
        .status(status)
        .payments(payments)
        .shipments(List.of(shipments))
        .build();
  }

  private static Completion decide(Order order, String... codes) {
    return CompletionRule.decide(order, whole(Confirmation.BY_SHOP, codes), SETTINGS);
  }

  private static Dispatch whole(Confirmation confirmation, String... codes) {
    return new Dispatch(new OrderNumber("1"), List.of(codes), Set.of(), confirmation);
  }

  private static OrderLine row(long id, long shipment) {
    return OrderLine.builder()
        .id(id)
        .productId(7)
        .productCode("A")
        .quantity(BigDecimal.ONE)
        .shipmentId(shipment)
        .build();
  }

  private static Completion decidePart(Order order, String... lines) {
    Dispatch dispatch =
        new Dispatch(new OrderNumber("1"), List.of("T1"), Set.of(lines), Confirmation.BY_SHOP);
    return CompletionRule.decide(order, dispatch, SETTINGS);
  }

  private static Completion refused(String text) {
    return new Completion.Refused(ReasonCode.QUICK_PROCESS_REFUSED, text);
  }

  /** S085, B29. */
  @Test
  void onePaymentAndOneShipmentAreCompletedInOneGo() {
    assertThat(decide(order("OPEN", List.of(PAID), shipment(10, "OPEN")), "T1", "T2"))
        .isEqualTo(
            new Completion.QuickProcess(
                QuickProcessRequest.builder()
                    .allowOpenCashOnDeliveryPayments(false)
                    .ignorePaymentActivationErrors(false)
                    .trackingCode("T1, T2")
                    .sendEmails(true)
                    .build()));
  }

  /** B29. */
  @Test
  void flagsComeFromTheSettingsAndTheDispatch() {
    MyCashflowSettings settings =
        MyCashflowSettings.builder()
            .openCashOnDelivery(MyCashflowSettings.OpenCashOnDelivery.ALLOWED)
            .activationErrors(MyCashflowSettings.ActivationErrors.IGNORED)
            .build();
    Order order = order("OPEN", List.of(OPEN_CASH), shipment(10, "OPEN"));
    assertThat(CompletionRule.decide(order, whole(Confirmation.NONE), settings))
        .isEqualTo(
            new Completion.QuickProcess(
                QuickProcessRequest.builder()
                    .allowOpenCashOnDeliveryPayments(true)
                    .ignorePaymentActivationErrors(true)
                    .sendEmails(false)
                    .build()));
  }

  /** S097, B29. */
  @Test
  void severalPaymentsAreCompletedShipmentByShipment() {
    Order order =
        order("OPEN", List.of(PAID, PAID), shipment(10, "COMPLETED"), shipment(11, "OPEN"));
    assertThat(decide(order, "T2"))
        .isEqualTo(new Completion.CompleteShipments(List.of(11L), Optional.of("T2"), true));
  }

  /** B29. */
  @Test
  void severalOpenShipmentsAreCompletedOneByOne() {
    Order order = order("OPEN", List.of(PAID), shipment(10, "OPEN"), shipment(11, "OPEN"));
    assertThat(decide(order))
        .isEqualTo(new Completion.CompleteShipments(List.of(10L, 11L), Optional.empty(), true));
  }

  @Test
  void severalPaymentsAndNothingToCompleteAreRefused() {
    assertThat(decide(order("OPEN", List.of(PAID, PAID))))
        .isEqualTo(refused("the order has no single payment and no open shipment"));
  }

  /** S097, B29. */
  @Test
  void openCashOnDeliveryIsRefusedByName() {
    assertThat(decide(order("OPEN", List.of(OPEN_CASH), shipment(10, "OPEN"))))
        .isEqualTo(refused("cash on delivery is open: payment 2"));
  }

  @Test
  void aCancelledOrderIsRefused() {
    assertThat(decide(order("CANCELLED", List.of(PAID))))
        .isEqualTo(refused("the order was cancelled in the shop"));
  }

  @Test
  void anUnknownStatusIsRefused() {
    assertThat(decide(order("LOST", List.of(PAID)))).isInstanceOf(Completion.Refused.class);
  }

  @Test
  void aCompletedOrderOnlyMissesTracking() {
    assertThat(decide(order("COMPLETED", List.of(PAID), shipment(10, "COMPLETED")), "T1", "T2"))
        .isEqualTo(new Completion.AlreadyCompleted(List.of("T2")));
  }

  @Test
  void aPartIsCompletedByTheDeliveriesThatHoldNothingElse() {
    Order order =
        Order.builder()
            .from(order("OPEN", List.of(PAID), shipment(10, "OPEN"), shipment(11, "OPEN")))
            .products(List.of(row(1, 10), row(2, 10), row(3, 11)))
            .build();
    assertThat(decidePart(order, "1", "2"))
        .isEqualTo(new Completion.CompleteShipments(List.of(10L), Optional.of("T1"), false));
  }

  @Test
  void aDeliveryThatAlsoHoldsOtherGoodsStaysOpen() {
    Order order =
        Order.builder()
            .from(order("OPEN", List.of(PAID), shipment(10, "OPEN")))
            .products(List.of(row(1, 10), row(2, 10)))
            .build();
    assertThat(decidePart(order, "1"))
        .isInstanceOfSatisfying(
            Completion.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(ReasonCode.REST_ELSEWHERE));
  }

  @Test
  void aPartWhoseDeliveryIsCompletedOnlyMissesTracking() {
    Order order =
        Order.builder()
            .from(order("OPEN", List.of(PAID), shipment(10, "COMPLETED"), shipment(11, "OPEN")))
            .products(List.of(row(1, 10), row(3, 11)))
            .build();
    assertThat(decidePart(order, "1")).isEqualTo(new Completion.AlreadyCompleted(List.of()));
  }
}
