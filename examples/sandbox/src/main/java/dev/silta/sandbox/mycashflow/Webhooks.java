// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Delivery;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Webhook subscriptions and what is still to be delivered to them. */
final class Webhooks {
  private static final Shape NEW = Shape.of("topic! url! expands:strings");

  private final ShopState shop;
  private final Map<String, ObjectNode> subscriptions = new LinkedHashMap<>();

  Webhooks(ShopState shop) {
    this.shop = shop;
  }

  void addTo(Router router) {
    router.on("POST /webhooks", this::subscribe);
    router.on("GET /webhooks", Listing.PAGING, this::list);
    router.on("DELETE /webhooks/{id}", this::unsubscribe);
  }

  private Answer subscribe(Call call) {
    ObjectNode body = call.body(NEW);
    if (!Json.text(body, "topic").equals("order.created")) {
      throw new Refusal(400, "Unknown topic");
    }
    String seed = "subscription " + shop.stamps().nextId("webhook", 1);
    String uuid = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    ObjectNode subscription = Json.object().put("uuid", uuid).put("user_id", 14);
    subscription.putArray("expands");
    subscription.setAll(body);
    subscriptions.put(uuid, subscription);
    return ProductEndpoints.data(subscription.deepCopy());
  }

  private Answer list(Call call) {
    return new Listing(shop.switches()).page(call, subscriptions.values(), ObjectNode::deepCopy);
  }

  private Answer unsubscribe(Call call) {
    if (subscriptions.remove(call.text(0)) == null) {
      throw new Refusal(404, "Not found");
    }
    return Answer.empty(204);
  }

  List<Delivery> takeDue() {
    List<Delivery> due = new ArrayList<>();
    for (ObjectNode order : shop.orders().takeAnnounced()) {
      subscriptions.values().forEach(subscription -> due.add(delivery(order, subscription)));
    }
    return due;
  }

  private Delivery delivery(ObjectNode order, ObjectNode subscription) {
    Set<String> expands = new LinkedHashSet<>();
    for (JsonNode name : subscription.path("expands")) {
      expands.add(name.asText());
    }
    ObjectNode body = Json.object().put("topic", "order.created");
    body.set("uuid", subscription.path("uuid"));
    Expansion expansion = new Expansion(OrderTree.RELATIONS, shop.switches());
    body.set("data", expansion.apply(order, expands));
    URI target = URI.create(Json.text(subscription, "url"));
    return new Delivery(target, Json.write(body), Map.of());
  }
}
