// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;

/** Shipments of an order. */
final class ShipmentEndpoints {
  private static final Shape CHANGES = Shape.of("tracking_code external_id parcel_count:int");

  private final ShopState shop;
  private final Expansion plain;

  ShipmentEndpoints(ShopState shop) {
    this.shop = shop;
    this.plain = Expansion.none(shop.switches());
  }

  void addTo(Router router) {
    String one = "/orders/{id}/shipments/{id}";
    router.on("GET /orders/{id}/shipments", Listing.PAGING, this::list);
    router.on("GET " + one, call -> view(call, find(call)));
    router.on("PATCH " + one, this::change);
    router.on("POST " + one + "/complete", this::complete);
  }

  private Answer list(Call call) {
    return new Listing(shop.switches())
        .page(
            call,
            Json.objects(shop.orders().get(call.id()), "shipments"),
            shipment -> plain.apply(shipment, call.query()));
  }

  private ObjectNode find(Call call) {
    return Json.objects(shop.orders().get(call.id()), "shipments").stream()
        .filter(shipment -> shipment.path("id").asLong() == call.id(1))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "Shipment not found"));
  }

  private Answer view(Call call, ObjectNode shipment) {
    return ProductEndpoints.data(plain.apply(shipment, call.query()));
  }

  private Answer change(Call call) {
    if (!shop.switches().hasShipmentPatch()) {
      throw new Refusal(405, "Method not allowed");
    }
    ObjectNode shipment = find(call);
    shipment.setAll(call.body(CHANGES));
    shop.stamps().touch(shipment);
    shop.orders().touched(shop.orders().get(call.id()), "shipment.edited");
    return view(call, shipment);
  }

  private Answer complete(Call call) {
    ObjectNode shipment = find(call);
    shop.completion().completeShipment(shop.orders().get(call.id()), shipment);
    return view(call, shipment);
  }
}
