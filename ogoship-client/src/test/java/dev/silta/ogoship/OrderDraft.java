// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.model.Consignee;
import dev.silta.model.DeliveryMethod;
import dev.silta.model.Money;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.PaymentState;
import dev.silta.model.PickupPoint;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An order with every field set but without lines, to be changed where a test needs it. */
public final class OrderDraft {
  private OrderNumber number = new OrderNumber("5021");
  private OrderState state = OrderState.OPEN;
  private PaymentState payment = PaymentState.CLEARED;
  private Instant placedAt = Instant.parse("2026-03-04T22:30:00Z");
  private String currency = "EUR";
  private Consignee consignee = new ConsigneeDraft().build();
  private Optional<Consignee> payer = Optional.of(Samples.aPayer());
  private Optional<String> customerKey = Optional.of("812");
  private Optional<DeliveryMethod> delivery =
      Optional.of(new DeliveryMethod("12", Optional.of("posti_pickup"), "Posti, noutopiste"));
  private Optional<PickupPoint> pickupPoint = Optional.of(new PickupPoint("00123"));
  private Optional<String> remark = Optional.of("Ring the bell\nTwice");
  private Optional<Money> total = Optional.of(Money.of("31.70", "EUR"));
  private Optional<Money> shippingCosts = Optional.of(Money.of("5.90", "EUR"));
  private Optional<Money> cashOnDelivery = Optional.empty();
  private Optional<String> language = Optional.of("fi");
  private final List<SalesOrderLine> lines = new ArrayList<>(List.of());

  public OrderDraft number(OrderNumber value) {
    number = value;
    return this;
  }

  public OrderDraft state(OrderState value) {
    state = value;
    return this;
  }

  public OrderDraft payment(PaymentState value) {
    payment = value;
    return this;
  }

  public OrderDraft placedAt(Instant value) {
    placedAt = value;
    return this;
  }

  public OrderDraft currency(String value) {
    currency = value;
    return this;
  }

  public OrderDraft consignee(Consignee value) {
    consignee = value;
    return this;
  }

  public OrderDraft payer(Consignee value) {
    return payer(Optional.of(value));
  }

  public OrderDraft payer(Optional<Consignee> value) {
    payer = value;
    return this;
  }

  public OrderDraft customerKey(String value) {
    return customerKey(Optional.of(value));
  }

  public OrderDraft customerKey(Optional<String> value) {
    customerKey = value;
    return this;
  }

  public OrderDraft delivery(DeliveryMethod value) {
    return delivery(Optional.of(value));
  }

  public OrderDraft delivery(Optional<DeliveryMethod> value) {
    delivery = value;
    return this;
  }

  public OrderDraft pickupPoint(PickupPoint value) {
    return pickupPoint(Optional.of(value));
  }

  public OrderDraft pickupPoint(Optional<PickupPoint> value) {
    pickupPoint = value;
    return this;
  }

  public OrderDraft remark(String value) {
    return remark(Optional.of(value));
  }

  public OrderDraft remark(Optional<String> value) {
    remark = value;
    return this;
  }

  public OrderDraft total(Money value) {
    return total(Optional.of(value));
  }

  public OrderDraft total(Optional<Money> value) {
    total = value;
    return this;
  }

  public OrderDraft shippingCosts(Money value) {
    return shippingCosts(Optional.of(value));
  }

  public OrderDraft shippingCosts(Optional<Money> value) {
    shippingCosts = value;
    return this;
  }

  public OrderDraft cashOnDelivery(Money value) {
    cashOnDelivery = Optional.of(value);
    return this;
  }

  public OrderDraft language(String value) {
    return language(Optional.of(value));
  }

  public OrderDraft language(Optional<String> value) {
    language = value;
    return this;
  }

  public OrderDraft addLines(SalesOrderLine value) {
    lines.add(value);
    return this;
  }

  public SalesOrder build() {
    return SalesOrder.builder()
        .number(number)
        .state(state)
        .payment(payment)
        .placedAt(placedAt)
        .currency(currency)
        .consignee(consignee)
        .payer(payer)
        .customerKey(customerKey)
        .delivery(delivery)
        .pickupPoint(pickupPoint)
        .remark(remark)
        .total(total)
        .shippingCosts(shippingCosts)
        .cashOnDelivery(cashOnDelivery)
        .language(language)
        .addAllLines(lines)
        .build();
  }
}
