// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All orders as complete trees: placing, editing and cancelling them. */
final class OrderBook {
  private final ShopState shop;
  private final Reservations reservations;
  private final Map<Long, ObjectNode> orders = new TreeMap<>();
  private final List<ObjectNode> announced = new ArrayList<>();

  OrderBook(ShopState shop, Reservations reservations) {
    this.shop = shop;
    this.reservations = reservations;
  }

  Collection<ObjectNode> all() {
    return orders.values();
  }

  Optional<ObjectNode> find(long id) {
    return Optional.ofNullable(orders.get(id));
  }

  ObjectNode get(long id) {
    return find(id).orElseThrow(() -> new Refusal(404, "Order not found"));
  }

  /** New orders that no webhook has told of yet; asking empties the list. */
  List<ObjectNode> takeAnnounced() {
    List<ObjectNode> taken = List.copyOf(announced);
    announced.clear();
    return taken;
  }

  ObjectNode place(Consumer<OrderSpec> details) {
    ObjectNode order = OrderTree.blank(shop.stamps());
    OrderSpec spec = new OrderSpec(order, shop);
    details.accept(spec);
    ship(order, spec);
    OrderMoney.compute(order);
    pay(order, spec);
    event(order, "order.created");
    if (orders.putIfAbsent(order.path("id").asLong(), order) != null) {
      throw new IllegalArgumentException("Order id taken: " + order.path("id"));
    }
    reservations.hold(order);
    announced.add(order);
    return order;
  }

  private void ship(ObjectNode order, OrderSpec spec) {
    long orderId = order.path("id").asLong();
    List<ObjectNode> lines = Json.objects(order, "products");
    lines.forEach(line -> line.put("order_id", orderId));
    List<ObjectNode> goods = lines.stream().filter(OrderTree::isToDeliver).toList();
    if (!goods.isEmpty()) {
      ObjectNode shipment = OrderTree.shipment(shop.stamps(), order);
      spec.pickupPoint().ifPresent(code -> shipment.put("external_pickup_point_id", code));
      shipment.set("weight", Money.node(shop.weightOf(goods)));
      goods.forEach(line -> line.set("shipment_id", shipment.path("id")));
      order.withArray("shipments").add(shipment);
    }
  }

  private void pay(ObjectNode order, OrderSpec spec) {
    List<Consumer<PaymentSpec>> wanted = spec.payments();
    if (wanted.isEmpty() && !spec.hasNoPayment() && order.path("payments").isEmpty()) {
      order.withArray("payments").add(OrderTree.payment(shop.stamps(), order));
    }
    for (Consumer<PaymentSpec> details : wanted) {
      ObjectNode payment = OrderTree.payment(shop.stamps(), order);
      details.accept(new PaymentSpec(payment));
      order.withArray("payments").add(payment);
    }
  }

  void edit(long id, Consumer<OrderSpec> change) {
    ObjectNode order = get(id);
    reservations.release(order);
    OrderSpec spec = new OrderSpec(order, shop);
    change.accept(spec);
    List<ObjectNode> shipments = Json.objects(order, "shipments");
    if (shipments.isEmpty()) {
      ship(order, spec);
    } else {
      adopt(order, shipments.get(shipments.size() - 1), spec);
    }
    OrderMoney.compute(order);
    if (!spec.payments().isEmpty()) {
      pay(order, spec);
    }
    reservations.hold(order);
    touched(order, "order.edited");
  }

  private static void adopt(ObjectNode order, ObjectNode shipment, OrderSpec spec) {
    spec.pickupPoint().ifPresent(code -> shipment.put("external_pickup_point_id", code));
    for (ObjectNode line : Json.objects(order, "products")) {
      if (OrderTree.isToDeliver(line) && !Json.isSet(line, "shipment_id")) {
        line.set("shipment_id", shipment.path("id"));
      }
    }
  }

  void cancel(ObjectNode order) {
    if (OrderTree.hasStatus(order, "CANCELLED") || Json.isSet(order, "archived_at")) {
      throw new Refusal(409, "Order cannot be cancelled in its current state");
    }
    reservations.release(order);
    order.put("status", "CANCELLED");
    for (ObjectNode line : Json.objects(order, "products")) {
      if (line.path("quantity").asInt() > 0) {
        order.withArray("products").add(returned(order, line));
      }
    }
    OrderMoney.compute(order);
    touched(order, "order.cancelled");
  }

  private ObjectNode returned(ObjectNode order, ObjectNode line) {
    int pieces = line.path("quantity").asInt();
    ObjectNode back = line.deepCopy();
    back.put("id", OrderTree.line(shop.stamps(), order).path("id").asLong());
    back.put("quantity", -pieces).put("return_to_stock", true).putNull("delivered_at");
    back.put("created_at", shop.stamps().now()).put("updated_at", shop.stamps().now());
    if (Json.isSet(line, "delivered_at")) {
      reservations.takeBack(order, line, pieces);
    }
    return back;
  }

  void touched(ObjectNode order, String event) {
    shop.stamps().touch(order);
    event(order, event);
  }

  private void event(ObjectNode order, String code) {
    ObjectNode event = order.withArray("events").addObject();
    event.put("created_at", shop.stamps().now()).put("code", code).put("message", code);
    event.putArray("data");
  }

  static ObjectNode comment(Stamps stamps, ObjectNode order, String visibility, String text) {
    ObjectNode comment = order.withArray("comments").addObject();
    comment.put("order_id", order.path("id").asLong()).put("created_at", stamps.now());
    return comment.put("user_id", 14).put("visibility", visibility).put("text", text);
  }
}
