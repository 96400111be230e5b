// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Guard;
import dev.silta.sandbox.http.Json;
import java.util.function.Consumer;

/** What people do in the shop's admin panel, with the effects the shop gives it. */
public final class ShopClerk {
  private final ShopState shop;
  private final Guard guard;

  ShopClerk(ShopState shop, Guard guard) {
    this.shop = shop;
    this.guard = guard;
  }

  public void editOrder(long id, Consumer<OrderSpec> change) {
    guard.run(() -> shop.orders().edit(id, change));
  }

  public void cancelOrder(long id) {
    guard.run(() -> shop.orders().cancel(shop.orders().get(id)));
  }

  /** Everything marked delivered by hand, without tracking code and e-mail. */
  public void completeOrder(long id) {
    guard.run(() -> shop.completion().complete(shop.orders().get(id)));
  }

  public void archiveOrder(long id) {
    guard.run(() -> mark(id, order -> order.put("archived_at", shop.stamps().now())));
  }

  /** Marks a delivered order as open again; its lines stay delivered. */
  public void reopenOrder(long id) {
    guard.run(() -> mark(id, order -> order.put("status", "OPEN")));
  }

  /** Gives the order a status text, known or not; only open orders hold stock. */
  public void setStatus(long id, String status) {
    guard.run(() -> mark(id, order -> order.put("status", status)));
  }

  private void mark(long id, Consumer<ObjectNode> change) {
    ObjectNode order = shop.orders().get(id);
    shop.reservations().release(order);
    change.accept(order);
    shop.reservations().hold(order);
    OrderMoney.compute(order);
    shop.orders().touched(order, "order.edited");
  }

  /** Moves one line (from 0) to a shipment of its own; answers that shipment's id. */
  public long splitShipment(long id, int line) {
    return guard.get(() -> split(shop.orders().get(id), line));
  }

  private long split(ObjectNode order, int line) {
    ObjectNode shipment = OrderTree.shipment(shop.stamps(), order);
    shipment.put("created_at", shop.stamps().now());
    order.withArray("shipments").add(shipment);
    Json.objects(order, "products").get(line).set("shipment_id", shipment.path("id"));
    shop.orders().touched(order, "shipment.created");
    return shipment.path("id").asLong();
  }

  /** Pieces that came back after delivery, as a return row. */
  public void takeReturn(long id, String code, int pieces, boolean backToStock) {
    guard.run(
        () -> {
          shop.orders().edit(id, order -> order.line(row -> returned(row, code, -pieces)));
          if (backToStock) {
            ObjectNode line = Json.object().put("product_code", code);
            shop.reservations().takeBack(shop.orders().get(id), line, pieces);
          }
        });
  }

  private static void returned(LineSpec row, String code, int pieces) {
    row.code(code).quantity(pieces).returnToStock(true);
  }

  /** Sets the status of the order's first payment. */
  public void setPaymentStatus(long id, String status) {
    guard.run(
        () -> {
          ObjectNode order = shop.orders().get(id);
          PaymentSpec.setStatus(Json.objects(order, "payments").get(0), status);
          shop.orders().touched(order, "payment.changed");
        });
  }

  public void editProduct(long id, Consumer<ProductSpec> change) {
    guard.run(() -> shop.catalogue().edit(id, change));
  }

  public void removeProduct(long id) {
    guard.run(() -> shop.catalogue().remove(id));
  }

  /** Somebody edits the quantity in the admin panel. */
  public void setStock(String code, int quantity) {
    guard.run(() -> shop.stock().set(shop.stock().find(code).orElseThrow(), quantity, "manual", 0));
  }
}
