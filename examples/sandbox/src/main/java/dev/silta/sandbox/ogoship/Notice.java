// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Delivery;
import dev.silta.sandbox.http.Json;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** One webhook request before it is signed. */
record Notice(URI target, String body, String key, Map<String, String> headers) {
  private static final String SIGNATURE = "X-OGOship-Hmac-SHA256";

  static Notice of(ObjectNode subscription, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    subscription
        .path("customHeaders")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    URI target = URI.create(Json.text(subscription, "url"));
    return new Notice(target, body, Json.text(subscription, "key"), headers);
  }

  Delivery in(WebhookManner manner) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    switch (manner) {
      case UNSIGNED -> {}
      case WRONGLY_SIGNED -> all.put(SIGNATURE, Signature.of("not " + key, body));
      case SIGNED, TWICE, LATE -> all.put(SIGNATURE, Signature.of(key, body));
    }
    return new Delivery(target, body, all);
  }
}
