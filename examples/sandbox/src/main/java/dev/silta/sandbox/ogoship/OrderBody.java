// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Shape;
import java.util.Base64;

/** The body of an order and the rules that it must keep whatever the state of things. */
final class OrderBody {
  private static final Shape CUSTOMER =
      Shape.of("name! company address1! address2 city! countryCode! zip phone email");
  private static final Shape LINE =
      Shape.of(
          "code! quantity:integer! unitPrice:number vatPercentage:number productInfoUrl"
              + " productPictureUrl");
  private static final Shape ORDER =
      Shape.of(
              "reference! status! shippingCode pickUpPointCode comments priceTotal:number"
                  + " priceCurrency test:bool")
          .with("customer!", CUSTOMER)
          .with("cashOnDelivery", Shape.of("amount:number! currencyCode reference"))
          .withList("orderLines", LINE)
          .withList("documents", Shape.of("type! url base64Content"));

  private OrderBody() {}

  static ObjectNode read(Account account, Call call) {
    ObjectNode body = new Bodies(account.switches()).read(call, ORDER);
    status(body);
    Limits.exactly(body.path("customer"), "countryCode", 2);
    Limits.exactly(body, "priceCurrency", 3);
    Limits.exactly(body.path("cashOnDelivery"), "currencyCode", 3);
    Json.objects(body, "orderLines").forEach(OrderBody::line);
    Json.objects(body, "documents").forEach(OrderBody::document);
    return body;
  }

  static OrderState status(ObjectNode body) {
    String text = Json.text(body, "status");
    return OrderState.read(text)
        .orElseThrow(() -> new Refusal(400, "The status " + text + " is not known."));
  }

  private static void line(ObjectNode line) {
    Limits.between(line, "quantity", 1, Integer.MAX_VALUE);
    Limits.url(line, "productInfoUrl");
    Limits.url(line, "productPictureUrl");
  }

  private static void document(ObjectNode document) {
    boolean url = Json.isSet(document, "url");
    if (url == Json.isSet(document, "base64Content")) {
      throw new Refusal(400, "A document has either url or base64Content.");
    }
    Limits.url(document, "url");
    try {
      byte[] file = Base64.getDecoder().decode(Json.text(document, "base64Content"));
      if (!url && file.length == 0) {
        throw new Refusal(400, "The document is empty.");
      }
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "base64Content is not Base64.");
    }
  }
}
