// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestClient;
import dev.silta.ongoing.model.PatchOrderResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Changes of single fields of an order line, by the vendor's ids of order and line. */
public final class OrderLinePatchApi {
  private final RestClient rest;

  OrderLinePatchApi(RestClient rest) {
    this.rest = rest;
  }

  /** An empty price is sent as null: the line has none then. */
  public PatchOrderResponse linePrice(int orderId, int lineId, Optional<BigDecimal> linePrice) {
    return patch(orderId, lineId, "linePrice", OrderPatchApi.nullable("linePrice", linePrice));
  }

  /** An empty price is sent as null: the line has none then. */
  public PatchOrderResponse customerLinePrice(
      int orderId, int lineId, Optional<BigDecimal> customerLinePrice) {
    return patch(
        orderId,
        lineId,
        "customerLinePrice",
        OrderPatchApi.nullable("customerLinePrice", customerLinePrice));
  }

  public PatchOrderResponse comment(int orderId, int lineId, String comment) {
    return patch(orderId, lineId, "comment", Map.of("comment", comment));
  }

  /** Acknowledges this many picked items. One integration per goods owner may do so. */
  public PatchOrderResponse reportedNumberOfItems(int orderId, int lineId, BigDecimal reported) {
    return patch(
        orderId, lineId, "reportedNumberOfItems", Map.of("reportedNumberOfItems", reported));
  }

  /** Acknowledges this many returned items; the answer is not JSON and not read. */
  public void reportedReturnedNumberOfItems(int orderId, int lineId, BigDecimal reported) {
    rest.patch(
            "/orders/{orderId}/lines/{orderLineId}/reportedReturnedNumberOfItems", orderId, lineId)
        .body(Map.of("reportedReturnedNumberOfItems", reported))
        .discard();
  }

  private PatchOrderResponse patch(int orderId, int lineId, String field, Object body) {
    return rest.patch("/orders/{orderId}/lines/{orderLineId}/" + field, orderId, lineId)
        .body(body)
        .as(PatchOrderResponse.class);
  }
}
