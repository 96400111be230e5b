// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Shape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Webhook subscriptions. */
final class WebhookEndpoints {
  private static final Shape BODY = Shape.of("id url! key! type! customHeaders:texts");
  private static final String LABEL = "[A-Za-z0-9_~-]+";
  private static final Pattern URL =
      Pattern.compile(
          "https?://"
              + (LABEL + "(\\." + LABEL + ")+")
              + "([:/?#][A-Za-z0-9_\\-.~:/?#\\[\\]@!$&'()*+,;=]*)?");

  private WebhookEndpoints() {}

  static void addTo(Routes routes) {
    routes.on("GET /webhooks", "read:webhook", WebhookEndpoints::list);
    routes.on("POST /webhooks", "write:webhook", WebhookEndpoints::subscribe);
    routes.on("GET /webhooks/{id}", "read:webhook", (a, c) -> Answer.ok(view(a, found(a, c))));
    routes.on("PUT /webhooks/{id}", "write:webhook", WebhookEndpoints::change);
    routes.on("DELETE /webhooks/{id}", "write:webhook", WebhookEndpoints::remove);
  }

  private static Answer list(Account account, Call call) {
    List<JsonNode> views =
        account.outbox().subscriptions().values().stream().map(s -> view(account, s)).toList();
    return Page.list(views, account.switches());
  }

  private static JsonNode view(Account account, ObjectNode subscription) {
    ObjectNode view = subscription.deepCopy();
    if (account.switches().hasWebhookKeysHidden()) {
      view.remove("key");
    }
    return view;
  }

  private static ObjectNode found(Account account, Call call) {
    return Optional.ofNullable(account.outbox().subscriptions().get(call.text(0)))
        .orElseThrow(() -> new Refusal(404, "There is no webhook " + call.text(0)));
  }

  private static Answer subscribe(Account account, Call call) {
    return store(account, account.nextGuid("webhook"), read(account, call));
  }

  private static Answer change(Account account, Call call) {
    found(account, call);
    return store(account, call.text(0), read(account, call));
  }

  private static Answer store(Account account, String id, ObjectNode body) {
    body.put("id", id);
    account.outbox().subscriptions().put(id, body);
    return Answer.ok(view(account, body));
  }

  private static ObjectNode read(Account account, Call call) {
    ObjectNode body = new Bodies(account.switches()).read(call, BODY);
    if (!URL.matcher(Json.text(body, "url")).matches()) {
      throw new Refusal(400, "The url field is not a valid callback address.");
    }
    return body.put("type", type(Json.text(body, "type")));
  }

  private static String type(String text) {
    return List.of(Outbox.SHIPPED, Outbox.STOCK).stream()
        .filter(text::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(() -> new Refusal(400, "Unknown webhook type: " + text));
  }

  private static Answer remove(Account account, Call call) {
    found(account, call);
    account.outbox().subscriptions().remove(call.text(0));
    return Answer.empty(204);
  }
}
