// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.PatchConsigneeAndNotificationsModel;
import dev.silta.ongoing.model.PatchOrderResponse;
import dev.silta.ongoing.model.PatchOrderTransporterModel;
import dev.silta.ongoing.model.PostOrderClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of single fields of an order, most of them also allowed after work on it has begun. */
public final class OrderPatchApi {
  private final RestClient rest;

  OrderPatchApi(RestClient rest) {
    this.rest = rest;
  }

  /** Can be refused while goods are allocated. */
  public PatchOrderResponse orderStatus(int orderId, int orderStatusNumber) {
    return patch(orderId, "orderStatus", Map.of("orderStatusNumber", orderStatusNumber));
  }

  /** The server does not check that the number, of 1 to 50 characters, is free. */
  public PatchOrderResponse orderNumber(int orderId, String orderNumber) {
    return patch(orderId, "orderNumber", Map.of("orderNumber", orderNumber));
  }

  public PatchOrderResponse goodsOwnerOrderId(int orderId, String goodsOwnerOrderId) {
    return patch(orderId, "goodsOwnerOrderId", Map.of("goodsOwnerOrderId", goodsOwnerOrderId));
  }

  public PatchOrderResponse deliveryDate(int orderId, Instant deliveryDate) {
    return patch(orderId, "deliveryDate", Map.of("deliveryDate", deliveryDate));
  }

  /**
   * @param orderRemark at most 500 characters
   */
  public PatchOrderResponse orderRemark(int orderId, String orderRemark) {
    return patch(orderId, "orderRemark", Map.of("orderRemark", orderRemark));
  }

  /**
   * @param instruction at most 500 characters
   */
  public PatchOrderResponse warehouseInstruction(int orderId, String instruction) {
    return patch(orderId, "warehouseInstruction", Map.of("warehouseInstruction", instruction));
  }

  public PatchOrderResponse freeText1(int orderId, String text) {
    return patch(orderId, "freeText1", Map.of("freeText1", text));
  }

  public PatchOrderResponse freeText2(int orderId, String text) {
    return patch(orderId, "freeText2", Map.of("freeText2", text));
  }

  public PatchOrderResponse freeText3(int orderId, String text) {
    return patch(orderId, "freeText3", Map.of("freeText3", text));
  }

  public PatchOrderResponse consigneeAndOrderNotifications(
      int orderId, PatchConsigneeAndNotificationsModel change) {
    return patch(orderId, "consigneeAndOrderNotifications", change);
  }

  /** An empty price is sent as null: the order has none then. */
  public PatchOrderResponse freightPrice(int orderId, Optional<BigDecimal> freightPrice) {
    return patch(orderId, "freightPrice", nullable("freightPrice", freightPrice));
  }

  /**
   * @param invoiceUrl at most 200 characters
   */
  public PatchOrderResponse invoiceUrl(int orderId, String invoiceUrl) {
    return patch(orderId, "invoiceUrl", Map.of("invoiceUrl", invoiceUrl));
  }

  public PatchOrderResponse transporter(int orderId, PatchOrderTransporterModel transporter) {
    return patch(orderId, "transporter", transporter);
  }

  /**
   * @param servicePointCode at most 50 characters
   */
  public PatchOrderResponse servicePointCode(int orderId, String servicePointCode) {
    return patch(orderId, "servicePointCode", Map.of("servicePointCode", servicePointCode));
  }

  /**
   * @param waybill 1 to 50 characters
   */
  public PatchOrderResponse waybill(int orderId, String waybill) {
    return patch(orderId, "waybill", Map.of("waybill", waybill));
  }

  /**
   * @param returnWaybill 1 to 50 characters
   */
  public PatchOrderResponse returnWaybill(int orderId, String returnWaybill) {
    return patch(orderId, "returnWaybill", Map.of("returnWaybill", returnWaybill));
  }

  public PatchOrderResponse addOrderClasses(int orderId, List<PostOrderClass> classes) {
    return patch(orderId, "addOrderClasses", Map.of("classes", classes));
  }

  /** Sets the classes to exactly these. */
  public PatchOrderResponse setOrderClasses(int orderId, List<PostOrderClass> classes) {
    return patch(orderId, "setOrderClasses", Map.of("classes", classes));
  }

  public PatchOrderResponse deleteClasses(int orderId, boolean onlyParcelTypeSuggestions) {
    return rest.delete("/orders/{orderId}/classes", orderId)
        .query("onlyDeleteParcelTypeSuggestionOrderClasses", onlyParcelTypeSuggestions)
        .as(PatchOrderResponse.class);
  }

  /** Acknowledges what is picked now, also what was picked since you read the order. */
  public PatchOrderResponse setReportedNumberOfItemsToPickedNumberOfItems(int orderId) {
    return rest.patch("/orders/{orderId}/setReportedNumberOfItemsToPickedNumberOfItems", orderId)
        .emptyBody()
        .as(PatchOrderResponse.class);
  }

  public PatchOrderResponse setReportedReturnedNumberOfItemsToReturnedNumberOfItems(
      int orderId, boolean onlyLinesWithReturnedItems) {
    return rest.patch(
            "/orders/{orderId}/setReportedReturnedNumberOfItemsToReturnedNumberOfItems", orderId)
        .query("onlyUpdateOrderLinesWhichHaveReturnedItems", onlyLinesWithReturnedItems)
        .emptyBody()
        .as(PatchOrderResponse.class);
  }

  private PatchOrderResponse patch(int orderId, String field, Object body) {
    return rest.patch("/orders/{orderId}/" + field, orderId)
        .body(body)
        .as(PatchOrderResponse.class);
  }

  /** One member, null where there is no value: to leave the field as it is, nobody calls. */
  static ObjectNode nullable(String name, Optional<BigDecimal> value) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    value.ifPresentOrElse(present -> body.put(name, present), () -> body.putNull(name));
    return body;
  }
}
