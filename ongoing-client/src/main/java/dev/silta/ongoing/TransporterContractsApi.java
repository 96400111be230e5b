// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetTransporterContract;
import dev.silta.ongoing.model.GoodsOwnerId;

/** The carriers and services that an order may name as its transporter. */
public final class TransporterContractsApi {
  private final RestClient rest;

  TransporterContractsApi(RestClient rest) {
    this.rest = rest;
  }

  public Listing<GetTransporterContract> list(GoodsOwnerId owner) {
    return rest.get("/transporterContracts")
        .query("goodsOwnerId", owner)
        .list("", "/transporterCode", GetTransporterContract.class);
  }
}
