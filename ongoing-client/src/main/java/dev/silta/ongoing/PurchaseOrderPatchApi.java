// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestClient;
import dev.silta.ongoing.model.PatchPurchaseOrderResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Changes of single fields of a purchase order and its lines. */
public final class PurchaseOrderPatchApi {
  private static final String ONE = "/purchaseOrders/{purchaseOrderId}/";
  private static final String LINE = ONE + "lines/{purchaseOrderLineId}/";
  private final RestClient rest;

  PurchaseOrderPatchApi(RestClient rest) {
    this.rest = rest;
  }

  public PatchPurchaseOrderResponse purchaseOrderStatus(int id, int purchaseOrderStatusNumber) {
    return patch(id, "purchaseOrderStatus", "purchaseOrderStatusNumber", purchaseOrderStatusNumber);
  }

  /**
   * @param purchaseOrderNumber at most 50 characters
   */
  public PatchPurchaseOrderResponse purchaseOrderNumber(int id, String purchaseOrderNumber) {
    return patch(id, "purchaseOrderNumber", "purchaseOrderNumber", purchaseOrderNumber);
  }

  public PatchPurchaseOrderResponse inDate(int id, Instant inDate) {
    return patch(id, "inDate", "inDate", inDate);
  }

  public PatchPurchaseOrderResponse advisedDate(int id, Instant advisedDate) {
    return patch(id, "advisedDate", "advisedDate", advisedDate);
  }

  public PatchPurchaseOrderResponse freeBool1(int id, boolean value) {
    return patch(id, "freeBool1", "freeBool1", value);
  }

  public PatchPurchaseOrderResponse freeText1(int id, String text) {
    return patch(id, "freeText1", "freeText1", text);
  }

  public PatchPurchaseOrderResponse freeText2(int id, String text) {
    return patch(id, "freeText2", "freeText2", text);
  }

  public PatchPurchaseOrderResponse freeText3(int id, String text) {
    return patch(id, "freeText3", "freeText3", text);
  }

  /** Acknowledges this many received items of a line; the answer is not read. */
  public void reportedNumberOfItems(int id, int lineId, BigDecimal reported) {
    patchLine(id, lineId, "reportedNumberOfItems", reported);
  }

  public void lineFreeText1(int id, int lineId, String text) {
    patchLine(id, lineId, "freeText1", text);
  }

  public void lineFreeText2(int id, int lineId, String text) {
    patchLine(id, lineId, "freeText2", text);
  }

  /** Acknowledges all that is received now; the answer is not read. */
  public void setReportedNumberOfItemsToReceivedNumberOfItems(int id) {
    rest.patch(ONE + "setReportedNumberOfItemsToReceivedNumberOfItems", id).emptyBody().discard();
  }

  private PatchPurchaseOrderResponse patch(int id, String path, String member, Object value) {
    return rest.patch(ONE + path, id)
        .body(Map.of(member, value))
        .as(PatchPurchaseOrderResponse.class);
  }

  private void patchLine(int id, int lineId, String member, Object value) {
    rest.patch(LINE + member, id, lineId).body(Map.of(member, value)).discard();
  }
}
