// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Describes an order; used for new ones and for edits. Lines need known products first. */
public final class OrderSpec {
  private final ObjectNode order;
  private final ShopState shop;
  private final List<Consumer<PaymentSpec>> payments = new ArrayList<>();
  private boolean withoutPayment;
  private Optional<String> pickupPoint = Optional.empty();

  OrderSpec(ObjectNode order, ShopState shop) {
    this.order = order;
    this.shop = shop;
  }

  public OrderSpec id(long id) {
    return set("id", LongNode.valueOf(id));
  }

  public OrderSpec placedAt(Instant moment) {
    TextNode time = TextNode.valueOf(ShopTime.text(moment));
    return set("created_at", time).set("updated_at", time);
  }

  public OrderSpec customer(Consumer<PartySpec> details) {
    details.accept(new PartySpec(order.withObject("/customer_information")));
    return set("customer_information", order.path("customer_information"));
  }

  /** A delivery address of its own; without it the order goes to the customer. */
  public OrderSpec shipTo(Consumer<PartySpec> details) {
    details.accept(new PartySpec(order.withObject("/shipping_address")));
    order.put("different_shipping_address", true);
    return set("shipping_address", order.path("shipping_address"));
  }

  /** Registered customer; guests have none. */
  public OrderSpec customerId(long id) {
    return set("customer_id", LongNode.valueOf(id));
  }

  public OrderSpec line(String code, int pieces) {
    return line(line -> line.code(code).quantity(pieces));
  }

  public OrderSpec line(Consumer<LineSpec> details) {
    ObjectNode line = OrderTree.line(shop.stamps(), order);
    details.accept(new LineSpec(line, shop.catalogue()));
    return set("products", order.withArray("products").add(line));
  }

  /** Changes the line at this place, counted from 0. */
  public OrderSpec editLine(int index, Consumer<LineSpec> change) {
    if (order.path("products").path(index) instanceof ObjectNode line) {
      change.accept(new LineSpec(line, shop.catalogue()));
    }
    return set("products", order.path("products"));
  }

  public OrderSpec removeLine(int index) {
    order.withArray("products").remove(index);
    return set("products", order.path("products"));
  }

  /** Positive amount off the whole order. */
  public OrderSpec discount(String amount) {
    return set("discount", Money.node(amount));
  }

  public OrderSpec shippingCosts(String amount) {
    return set("shipping_costs", Money.node(amount));
  }

  public OrderSpec paymentCosts(String amount) {
    return set("payment_costs", Money.node(amount));
  }

  public OrderSpec shippingMethod(String name) {
    return set("shipping_method_id", shop.registers().idByName("shipping-methods", name));
  }

  public OrderSpec paymentMethod(String name) {
    return set("payment_method_id", shop.registers().idByName("payment-methods", name));
  }

  public OrderSpec withoutMethods() {
    return set("shipping_method_id", NullNode.getInstance())
        .set("payment_method_id", NullNode.getInstance());
  }

  public OrderSpec pickupPoint(String code) {
    pickupPoint = Optional.of(code);
    return set("shipments", order.path("shipments"));
  }

  /** Without any, one paid payment over the total is made up. */
  public OrderSpec payment(Consumer<PaymentSpec> details) {
    payments.add(details);
    return set("payments", order.path("payments"));
  }

  public OrderSpec unpaid() {
    return payment(payment -> payment.status("OPEN"));
  }

  public OrderSpec noPayment() {
    withoutPayment = true;
    return set("payments", order.path("payments"));
  }

  /** What the customer wrote at checkout. */
  public OrderSpec publicComment(String text) {
    return comment("PUBLIC", text);
  }

  /** A note among the staff. */
  public OrderSpec privateComment(String text) {
    return comment("PRIVATE", text);
  }

  private OrderSpec comment(String visibility, String text) {
    ObjectNode comment = OrderBook.comment(shop.stamps(), order, visibility, text);
    comment.set("created_at", order.path("created_at"));
    if (visibility.equals("PUBLIC")) {
      comment.putNull("user_id");
    }
    return set("comments", order.path("comments"));
  }

  public OrderSpec details(String text) {
    return set("details", TextNode.valueOf(text));
  }

  public OrderSpec language(String code) {
    return set("language", TextNode.valueOf(code));
  }

  public OrderSpec externalId(String id) {
    return set("external_id", TextNode.valueOf(id));
  }

  /** Sets any member, known or not. */
  @SuppressWarnings("CanIgnoreReturnValueSuggester")
  public OrderSpec set(String name, JsonNode value) {
    order.set(name, value);
    return this;
  }

  Optional<String> pickupPoint() {
    return pickupPoint;
  }

  boolean hasNoPayment() {
    return withoutPayment;
  }

  List<Consumer<PaymentSpec>> payments() {
    return payments;
  }
}
