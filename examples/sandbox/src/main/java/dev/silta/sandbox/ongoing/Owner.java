// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;

/** The required goodsOwnerId of list calls. */
final class Owner {
  private Owner() {}

  static Query checked(WarehouseState warehouse, Call call) {
    int owner =
        call.query()
            .number("goodsOwnerId")
            .orElseThrow(() -> new Refusal(400, "The goodsOwnerId field is required."));
    warehouse.checkOwner(owner);
    return call.query();
  }
}
