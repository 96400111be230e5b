// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.time.Instant;

/** One return: an opaque object with an id of its own. */
final class Returned {
  private final String id;
  private final ObjectNode data = Json.object().put("status", "new");
  private final Instant created;
  private Instant edited;

  private Returned(String id, Instant now) {
    this.id = id;
    this.created = now;
    this.edited = now;
  }

  static Returned add(Account account, ObjectNode data) {
    Returned added = new Returned(account.nextGuid("return"), account.now());
    added.data.setAll(data);
    account.returns().add(added);
    return added;
  }

  /** What came back of an order, written down by the warehouse. */
  static Returned of(Account account, MerchantOrder order) {
    ObjectNode data = Json.object().put("reference", order.reference());
    order
        .demand()
        .forEach(
            (code, n) ->
                data.withArray("products").addObject().put("code", code).put("quantity", n));
    return add(account, data);
  }

  String id() {
    return id;
  }

  String reference() {
    return Json.text(data, "reference");
  }

  Instant edited() {
    return edited;
  }

  void change(ObjectNode sent, Instant now) {
    data.setAll(sent);
    edited = now;
  }

  ObjectNode view(OgoshipSwitches switches) {
    ObjectNode view = Json.object();
    view.setAll(data.deepCopy());
    view.put("id", id);
    view.set("created", Moments.node(created, switches));
    view.set("editTime", Moments.node(edited, switches));
    return view;
  }
}
