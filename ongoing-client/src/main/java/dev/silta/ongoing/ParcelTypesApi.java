// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.model.ParcelTypeModel;

/** The register of boxes. */
public final class ParcelTypesApi {
  private final RestClient rest;

  ParcelTypesApi(RestClient rest) {
    this.rest = rest;
  }

  public Listing<ParcelTypeModel> list(GoodsOwnerId owner) {
    return rest.get("/parcelTypes")
        .query("goodsOwnerId", owner)
        .list("", "/id", ParcelTypeModel.class);
  }
}
