// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetWayBillRowModel;
import dev.silta.ongoing.model.PostOrderTrackingModel;
import dev.silta.ongoing.model.PostOrderTrackingResponse;
import dev.silta.ongoing.model.PostParcelResponse;
import dev.silta.ongoing.model.PostParcelTrackingModel;
import dev.silta.ongoing.model.PostParcelTypeModel;
import dev.silta.ongoing.model.PostParcelUsingIdTypeModel;
import dev.silta.ongoing.model.PostWayBillRowModel;
import dev.silta.ongoing.model.PostWaybillRowResponse;
import dev.silta.ongoing.model.PutOrderTextLineModel;
import dev.silta.ongoing.model.PutOrderTextLineResponse;

/**
 * Tracking, parcels, text lines and way bill rows of an order, for those who book transport
 * themselves. A shop only reads tracking, which is in the order.
 */
public final class OrderShippingApi {
  private final RestClient rest;

  OrderShippingApi(RestClient rest) {
    this.rest = rest;
  }

  public PostOrderTrackingResponse putTracking(int orderId, PostOrderTrackingModel tracking) {
    return rest.put("/orders/{orderId}/orderTracking", orderId)
        .body(tracking)
        .as(PostOrderTrackingResponse.class);
  }

  /** Adds the parcel or replaces the one of its number. */
  public PostParcelResponse putParcel(int orderId, PostParcelTypeModel parcel) {
    return rest.put("/orders/{orderId}/parcels", orderId).body(parcel).as(PostParcelResponse.class);
  }

  public PostParcelResponse putParcel(
      int orderId, int parcelId, PostParcelUsingIdTypeModel parcel) {
    return rest.put("/orders/{orderId}/parcels/{parcelId}", orderId, parcelId)
        .body(parcel)
        .as(PostParcelResponse.class);
  }

  /** Only an empty parcel can go. */
  public PostParcelResponse deleteParcel(int orderId, int parcelId) {
    return rest.delete("/orders/{orderId}/parcels/{parcelId}", orderId, parcelId)
        .as(PostParcelResponse.class);
  }

  public PostParcelResponse putParcelTracking(
      int orderId, int parcelId, PostParcelTrackingModel tracking) {
    return rest.put("/orders/{orderId}/parcels/{parcelId}/parcelTracking", orderId, parcelId)
        .body(tracking)
        .as(PostParcelResponse.class);
  }

  /** Adds the text line or replaces the one of its row number. */
  public PutOrderTextLineResponse putTextLine(int orderId, PutOrderTextLineModel line) {
    return rest.put("/orders/{orderId}/orderTextLines", orderId)
        .body(line)
        .as(PutOrderTextLineResponse.class);
  }

  public Listing<GetWayBillRowModel> wayBillRows(int orderId) {
    return rest.get("/orders/{orderId}/wayBillRows", orderId)
        .list("", "/wayBillRowId", GetWayBillRowModel.class);
  }

  /** Adds a row each time it is called. */
  public PostWaybillRowResponse postWayBillRow(int orderId, PostWayBillRowModel row) {
    return rest.post("/orders/{orderId}/wayBillRows", orderId)
        .body(row)
        .as(PostWaybillRowResponse.class);
  }

  public PostWaybillRowResponse patchWayBillRow(int orderId, int rowId, PostWayBillRowModel row) {
    return rest.patch("/orders/{orderId}/wayBillRows/{wayBillRowId}", orderId, rowId)
        .body(row)
        .as(PostWaybillRowResponse.class);
  }

  public PostParcelResponse deleteWayBillRow(int orderId, int rowId) {
    return rest.delete("/orders/{orderId}/wayBillRows/{wayBillRowId}", orderId, rowId)
        .as(PostParcelResponse.class);
  }
}
