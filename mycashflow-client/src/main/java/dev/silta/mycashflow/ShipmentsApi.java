// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.JsonCodec;
import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Shipment;
import dev.silta.mycashflow.model.ShipmentPatch;
import java.util.List;
import java.util.Optional;

/** Shipments, each under its order. Safe for use by several threads. */
public final class ShipmentsApi {
  private static final String ALL = "/orders/{order}/shipments";
  private static final String ONE = ALL + "/{id}";

  private final OrdersRoute route;

  ShipmentsApi(OrdersRoute route) {
    this.route = route;
  }

  /** The shipments of an order; accepts a single object where the vendor sends no list. */
  public Listing<Shipment> list(long orderId) {
    RestClient rest = route.rest();
    return rest.get(ALL, orderId).prove(body -> listing(rest.codec(), body));
  }

  private static Listing<Shipment> listing(JsonCodec codec, byte[] body) {
    var data = codec.tree(body).at("/data");
    return data.isObject()
        ? new Listing<>(List.of(codec.convert(data, Shipment.class)), List.of())
        : codec.list(body, "/data", "/id", Shipment.class);
  }

  public Optional<Shipment> get(long orderId, long id) {
    return route.rest().get(ONE, orderId, id).find("/data", Shipment.class);
  }

  /** Marks the shipment delivered; the last one completes the order. */
  public Shipment complete(long orderId, long id) {
    return route.rest().post(ONE + "/complete", orderId, id).as("/data", Shipment.class);
  }

  /** Changes what is set. Assumed: the vendor's reference does not show this call. */
  public Shipment update(long orderId, long id, ShipmentPatch change) {
    return route
        .rest()
        .patch(ONE, orderId, id)
        .repeatable()
        .body(change)
        .as("/data", Shipment.class);
  }
}
