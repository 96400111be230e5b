// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.DeliveryMethod;
import dev.silta.model.Money;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.PaymentState;
import dev.silta.model.PickupPoint;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An order to be, as {@link Orders} begins it; change the one thing that the test is about. Blank
 * text makes a field absent. {@code toString} shows the number only. Not safe for use by several
 * threads.
 */
public final class OrderSketch {
  private static final String CURRENCY = "EUR";
  private final OrderNumber number;
  private OrderState state = OrderState.OPEN;
  private PaymentState payment = PaymentState.CLEARED;
  private Optional<Instant> placedAt = Optional.empty();
  private ConsigneeSketch consignee = new ConsigneeSketch();
  private Optional<ConsigneeSketch> payer = Optional.empty();
  private String customerKey = "";
  private Optional<DeliveryMethod> delivery = Optional.empty();
  private String pickupPoint = "";
  private String remark = "";
  private String total = "";
  private String shippingCosts = "4.90";
  private String language = "fi";
  private final Set<String> trackingCodes = new LinkedHashSet<>();
  private final List<LineSketch> lines = new ArrayList<>();

  OrderSketch(OrderNumber number) {
    this.number = number;
  }

  public OrderSketch copy() {
    OrderSketch copy = new OrderSketch(number);
    copy.state = state;
    copy.payment = payment;
    copy.placedAt = placedAt;
    copy.consignee = consignee.copy();
    copy.payer = payer.map(ConsigneeSketch::copy);
    copy.customerKey = customerKey;
    copy.delivery = delivery;
    copy.pickupPoint = pickupPoint;
    copy.remark = remark;
    copy.total = total;
    copy.shippingCosts = shippingCosts;
    copy.language = language;
    copy.trackingCodes.addAll(trackingCodes);
    lines.forEach(line -> copy.lines.add(line.copy()));
    return copy;
  }

  public OrderNumber number() {
    return number;
  }

  public OrderSketch state(OrderState value) {
    state = value;
    return this;
  }

  public OrderSketch unpaid() {
    return payment(PaymentState.OUTSTANDING);
  }

  public OrderSketch payment(PaymentState value) {
    payment = value;
    return this;
  }

  /** Default: when a fake shop is given the order, else {@link ManualClock#START}. */
  public OrderSketch placedAt(Instant value) {
    placedAt = Optional.of(value);
    return this;
  }

  public OrderSketch consignee(Consumer<ConsigneeSketch> change) {
    change.accept(consignee);
    return this;
  }

  public OrderSketch street(String value) {
    return consignee(who -> who.street(value));
  }

  public OrderSketch phone(String value) {
    return consignee(who -> who.phone(value));
  }

  /** Default: nobody but the consignee is known. */
  public OrderSketch payer(Consumer<ConsigneeSketch> change) {
    ConsigneeSketch changed = payer.orElseGet(ConsigneeSketch::new);
    change.accept(changed);
    payer = Optional.of(changed);
    return this;
  }

  public OrderSketch customerKey(String value) {
    customerKey = value;
    return this;
  }

  /** A method whose key, code and name are this text. */
  public OrderSketch delivery(String method) {
    return delivery(method, method, method);
  }

  public OrderSketch delivery(String key, String code, String name) {
    delivery = Optional.of(new DeliveryMethod(key, Text.of(code), name));
    return this;
  }

  public OrderSketch noDelivery() {
    delivery = Optional.empty();
    return this;
  }

  public OrderSketch pickupPoint(String id) {
    pickupPoint = id;
    return this;
  }

  public OrderSketch remark(String value) {
    remark = value;
    return this;
  }

  /** Default: lines and shipping costs. */
  public OrderSketch total(String amount) {
    total = amount;
    return this;
  }

  public OrderSketch shippingCosts(String amount) {
    shippingCosts = amount;
    return this;
  }

  public OrderSketch language(String value) {
    language = value;
    return this;
  }

  public OrderSketch tracking(String... codes) {
    trackingCodes.addAll(List.of(codes));
    return this;
  }

  /** Adds a line; lines are numbered from 1. */
  public OrderSketch line(String article, long pieces) {
    return line(article, pieces, line -> {});
  }

  public OrderSketch line(String article, long pieces, Consumer<LineSketch> change) {
    LineSketch line = new LineSketch(nextLineId(), article, Quantity.of(pieces));
    change.accept(line);
    lines.add(line);
    return this;
  }

  public OrderSketch changeLine(String id, Consumer<LineSketch> change) {
    change.accept(lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow());
    return this;
  }

  public OrderSketch removeLine(String id) {
    lines.removeIf(line -> line.id().equals(id));
    return this;
  }

  public OrderSketch noLines() {
    lines.clear();
    return this;
  }

  public SalesOrder build() {
    return SalesOrder.builder()
        .number(number)
        .state(state)
        .payment(payment)
        .placedAt(placedAt.orElse(ManualClock.START))
        .currency(CURRENCY)
        .consignee(consignee.build())
        .payer(payer.map(ConsigneeSketch::build))
        .customerKey(Text.of(customerKey))
        .delivery(delivery)
        .pickupPoint(Text.of(pickupPoint).map(PickupPoint::new))
        .remark(Text.of(remark))
        .total(orderTotal())
        .shippingCosts(money(shippingCosts))
        .language(Text.of(language))
        .addAllTrackingCodes(trackingCodes)
        .addAllLines(lines.stream().map(line -> line.build(CURRENCY)).toList())
        .build();
  }

  Optional<Instant> placedAt() {
    return placedAt;
  }

  private Money orderTotal() {
    return money(total).orElseGet(this::sum);
  }

  private Money sum() {
    BigDecimal rows =
        lines.stream()
            .flatMap(line -> line.rowTotal(CURRENCY).stream())
            .map(Money::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal transport = money(shippingCosts).map(Money::amount).orElse(BigDecimal.ZERO);
    return new Money(rows.add(transport), CURRENCY);
  }

  private static Optional<Money> money(String amount) {
    return Text.of(amount).map(text -> Money.of(text, CURRENCY));
  }

  private String nextLineId() {
    int last = lines.stream().mapToInt(line -> Integer.parseInt(line.id())).max().orElse(0);
    return String.valueOf(last + 1);
  }

  @Override
  public String toString() {
    return "OrderSketch{" + number + "}";
  }
}
