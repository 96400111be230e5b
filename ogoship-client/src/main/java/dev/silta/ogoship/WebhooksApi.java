// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.ogoship.model.WebHook;
import dev.silta.ogoship.model.WebHookResponse;
import java.util.Optional;
import java.util.function.Function;

/** Subscriptions to what happens at OGOship. */
public final class WebhooksApi {
  private static final String ALL = "/webhooks";
  private static final String ONE = "/webhooks/{id}";
  private final RestClient rest;

  WebhooksApi(RestClient rest) {
    this.rest = rest;
  }

  /** All active subscriptions; the server does not page them, and says null where it has none. */
  public Listing<WebHookResponse> list() {
    return rest.get(ALL).list("", "/id", WebHookResponse.class);
  }

  /** Subscribes; never repeated blindly, since two subscriptions may be alike. */
  public WebHookResponse add(WebHook webhook) {
    return rest.post(ALL).body(webhook).as(WebHookResponse.class);
  }

  /** Empty where the server says 404, or answers null. */
  public Optional<WebHookResponse> get(String id) {
    return rest.get(ONE, id).find(this::present).flatMap(Function.identity());
  }

  /** Replaces the subscription; repeated after a lost answer. */
  public WebHookResponse update(String id, WebHook webhook) {
    return rest.put(ONE, id).body(webhook).repeatable().as(WebHookResponse.class);
  }

  /** Ends the subscription. A second time is presumably refused with 404. */
  public void remove(String id) {
    rest.delete(ONE, id).discard();
  }

  private Optional<WebHookResponse> present(byte[] body) {
    JsonNode node = rest.codec().tree(body);
    return node.isNull()
        ? Optional.empty()
        : Optional.of(rest.codec().convert(node, WebHookResponse.class));
  }
}
