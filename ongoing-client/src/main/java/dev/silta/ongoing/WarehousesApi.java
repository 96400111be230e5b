// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.LocationTypeModel;
import dev.silta.ongoing.model.WarehouseModel;
import dev.silta.ongoing.model.ZoneModel;

/** The physical warehouses of the system. */
public final class WarehousesApi {
  private final RestClient rest;

  WarehousesApi(RestClient rest) {
    this.rest = rest;
  }

  public Listing<WarehouseModel> list() {
    return rest.get("/warehouses").list("", "/id", WarehouseModel.class);
  }

  public Listing<ZoneModel> zones(int warehouseId) {
    return rest.get("/warehouses/{warehouseId}/zones", warehouseId)
        .list("", "/id", ZoneModel.class);
  }

  public Listing<LocationTypeModel> locationTypes() {
    return rest.get("/warehouses/locations/types").list("", "/id", LocationTypeModel.class);
  }
}
