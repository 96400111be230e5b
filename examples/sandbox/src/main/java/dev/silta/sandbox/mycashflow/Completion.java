// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import java.util.List;

/** Marks shipments and orders as delivered, one by one or by quick process. */
final class Completion {
  private final ShopState shop;

  Completion(ShopState shop) {
    this.shop = shop;
  }

  /** Refuses with 409, as far as the documented rules go, and changes nothing then. */
  void quickProcess(ObjectNode order, ObjectNode options) {
    require(OrderTree.isOpen(order), "Order cannot be processed in its current state");
    require(!Json.isSet(order, "archived_at"), "Order is archived");
    List<ObjectNode> payments = Json.objects(order, "payments");
    require(payments.size() == 1, "Order must have exactly one payment");
    ObjectNode payment = payments.get(0);
    if (OrderTree.hasStatus(payment, "OPEN") && shop.isCashOnDelivery(payment)) {
      boolean allowed = options.path("allow_open_cash_on_delivery_payments").asBoolean();
      require(allowed, "Cash on delivery is still open");
    }
    activate(order, payment, options.path("ignore_payment_activation_errors").asBoolean());
    if (Json.isSet(options, "tracking_code")) {
      track(order, Json.text(options, "tracking_code"));
    }
    complete(order);
    if (options.path("send_emails").asBoolean()) {
      shop.emails().add(confirmation(order));
    }
  }

  private static SentEmail confirmation(ObjectNode order) {
    List<ObjectNode> shipments = Json.objects(order, "shipments");
    String code = shipments.isEmpty() ? "" : Json.text(shipments.get(0), "tracking_code");
    String to = Json.text(order.path("customer_information"), "email");
    return new SentEmail(order.path("id").asLong(), "shipping-confirmation", to, code);
  }

  private void activate(ObjectNode order, ObjectNode payment, boolean ignoreErrors) {
    if (OrderTree.hasStatus(payment, "PENDING_ACTIVATION")) {
      boolean fails = shop.switches().failsActivation(order.path("id").asLong());
      if (fails && !ignoreErrors) {
        throw new Refusal(500, "Payment activation failed at the provider");
      }
      if (!fails) {
        PaymentSpec.setStatus(payment, "PAID");
        shop.stamps().touch(payment);
      }
    }
  }

  private void track(ObjectNode order, String code) {
    for (ObjectNode shipment : Json.objects(order, "shipments")) {
      if (OrderTree.isOpen(shipment)) {
        shipment.put("tracking_code", code);
      }
    }
  }

  /** Everything delivered, as a clerk does it by hand. */
  void complete(ObjectNode order) {
    require(OrderTree.isOpen(order), "Order is not open");
    for (ObjectNode shipment : Json.objects(order, "shipments")) {
      if (OrderTree.isOpen(shipment)) {
        deliver(order, shipment);
      }
    }
    finish(order);
  }

  /** One shipment delivered; the last one completes the order. */
  void completeShipment(ObjectNode order, ObjectNode shipment) {
    require(OrderTree.isOpen(order), "Order is not open");
    require(OrderTree.isOpen(shipment), "Shipment is already completed");
    require(Json.isSet(shipment, "shipping_method_id"), "Shipment has no shipping method");
    deliver(order, shipment);
    if (Json.objects(order, "shipments").stream().noneMatch(OrderTree::isOpen)) {
      finish(order);
    } else {
      shop.orders().touched(order, "shipment.completed");
    }
  }

  private void deliver(ObjectNode order, ObjectNode shipment) {
    for (ObjectNode line : Json.objects(order, "products")) {
      if (line.path("shipment_id").equals(shipment.path("id")) && OrderTree.isToDeliver(line)) {
        shop.reservations().deliver(order, line);
        line.put("delivered_at", shop.stamps().now());
        shop.stamps().touch(line);
      }
    }
    shipment.put("status", "COMPLETED").put("completed_at", shop.stamps().now());
    shop.stamps().touch(shipment);
  }

  private void finish(ObjectNode order) {
    shop.reservations().release(order);
    order.put("status", "COMPLETED");
    shop.orders().touched(order, "order.completed");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new Refusal(409, otherwise);
    }
  }
}
