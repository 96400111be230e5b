// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Shape;

/** Free texts at orders and products, by the GUID of the thing; the path is a guess. */
final class MetadataEndpoints {
  private static final Shape BODY = Shape.of("id metadata:texts!");

  private MetadataEndpoints() {}

  static void addTo(Routes routes) {
    routes.on("GET /Metadata/{id}", "read:metadata", (a, c) -> view(a, known(a, c)));
    routes.on("PUT /Metadata/{id}", "write:metadata", MetadataEndpoints::replace);
    routes.on("POST /Metadata/{id}", "write:metadata", MetadataEndpoints::replace);
    routes.on("DELETE /Metadata/{id}", "write:metadata", MetadataEndpoints::remove);
  }

  private static String known(Account account, Call call) {
    String id = call.text(0);
    boolean known =
        account.products().stream().anyMatch(product -> product.id().equals(id))
            || account.orders().stream().anyMatch(order -> order.id().equals(id));
    if (!known) {
      throw new Refusal(404, "There is nothing with id " + id);
    }
    return id;
  }

  private static Answer view(Account account, String id) {
    ObjectNode view = Json.object().put("id", id);
    ObjectNode texts = view.putObject("metadata");
    texts.setAll(account.metadata().getOrDefault(id, Json.object()));
    return Answer.ok(view);
  }

  private static Answer replace(Account account, Call call) {
    String id = known(account, call);
    ObjectNode body = new Bodies(account.switches()).read(call, BODY);
    account.metadata().put(id, body.withObject("/metadata"));
    return view(account, id);
  }

  private static Answer remove(Account account, Call call) {
    account.metadata().remove(known(account, call));
    return Answer.empty(204);
  }
}
