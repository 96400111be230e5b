// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.model.IdCodeName;
import dev.silta.ongoing.model.PostWayOfDeliveryTypeModel;
import dev.silta.ongoing.model.PostWayOfDeliveryTypeResponse;

/** The register of delivery methods, which the warehouse maps to carriers by its own rules. */
public final class WaysOfDeliveryApi {
  private static final String ONE = "/orders/wayOfDeliveryTypes/{wayOfDeliveryTypeId}";
  private final RestClient rest;

  WaysOfDeliveryApi(RestClient rest) {
    this.rest = rest;
  }

  public Listing<IdCodeName> list(GoodsOwnerId owner) {
    return rest.get("/orders/wayOfDeliveryTypes")
        .query("goodsOwnerId", owner)
        .list("/wayOfDeliveryTypes", "/id", IdCodeName.class);
  }

  /** Creates the method or renames it, by its code. */
  public PostWayOfDeliveryTypeResponse put(PostWayOfDeliveryTypeModel wayOfDelivery) {
    return rest.put("/orders/wayOfDeliveryTypes")
        .body(wayOfDelivery)
        .as(PostWayOfDeliveryTypeResponse.class);
  }

  public PostWayOfDeliveryTypeResponse put(int id, PostWayOfDeliveryTypeModel wayOfDelivery) {
    return rest.put(ONE, id).body(wayOfDelivery).as(PostWayOfDeliveryTypeResponse.class);
  }

  public PostWayOfDeliveryTypeResponse delete(int id) {
    return rest.delete(ONE, id).as(PostWayOfDeliveryTypeResponse.class);
  }
}
