// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;

/** An order as the API shows it. */
final class OrderView {
  private final OgoshipSwitches switches;

  OrderView(Account account) {
    this.switches = account.switches();
  }

  ObjectNode of(MerchantOrder order) {
    ObjectNode view = Json.object().put("id", order.id()).put("reference", order.reference());
    status(view, order);
    Bodies.copy(order.data(), view, "shippingCode pickUpPointCode");
    Bodies.copy(
        order.data().path("customer"),
        view.putObject("customer"),
        "name company address1 address2 city countryCode zip phone email");
    ArrayNode lines = view.putArray("orderLines");
    order.lines().forEach(line -> lines.add(line(line)));
    Bodies.copy(order.data(), view, "comments priceTotal priceCurrency cashOnDelivery");
    view.put("test", order.data().path("test").asBoolean());
    tracking(view, order);
    text(view, "warehouseComments", order.warehouseComments());
    view.set("editTime", Moments.node(order.edited(), switches));
    view.set("documents", Json.arrayOf(order.documents()));
    if (switches.hasExtraFields()) {
      view.put("warehouseCode", "VNT").putObject("carrier").put("name", "Posti");
    }
    return view;
  }

  private void status(ObjectNode view, MerchantOrder order) {
    String text = order.shownAs().orElse(order.state().lower());
    view.put("status", switches.statusForm().of(text));
    if (switches.statusForm() == StatusForm.ORDINAL && order.shownAs().isEmpty()) {
      view.set("status", IntNode.valueOf(order.state().ordinal()));
    }
  }

  private static ObjectNode line(ObjectNode line) {
    ObjectNode view = Json.object();
    Bodies.copy(
        line, view, "code quantity unitPrice vatPercentage productInfoUrl productPictureUrl");
    return view;
  }

  private static void tracking(ObjectNode view, MerchantOrder order) {
    text(view, "trackingNumber", String.join(",", order.tracking()));
    text(view, "trackingUrl", order.trackingUrl());
  }

  private static void text(ObjectNode view, String name, String text) {
    if (text.isEmpty()) {
      view.putNull(name);
    } else {
      view.put(name, text);
    }
  }
}
