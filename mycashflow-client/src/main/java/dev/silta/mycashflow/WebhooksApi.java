// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Webhook;
import dev.silta.mycashflow.model.WebhookRequest;

/** Subscriptions to events. Safe for use by several threads. */
public final class WebhooksApi {
  private final RestClient rest;
  private final PageLimits limits;

  WebhooksApi(RestClient rest, PageLimits limits) {
    this.rest = rest;
    this.limits = limits;
  }

  /** Subscribes; keep the {@code uuid} of the answer, it identifies the sender of messages. */
  public Webhook create(WebhookRequest subscription) {
    return rest.post("/webhooks").body(subscription).as("/data", Webhook.class);
  }

  /** All subscriptions. Assumed: the vendor's reference does not show this call. */
  public Pages<Webhook> list() {
    return new NumberedPages<>(
        "/webhooks",
        limits.budget(),
        number ->
            RawPage.read(
                rest.get("/webhooks").query("page_size", limits.flatSize()).query("page", number),
                rest.codec(),
                "/uuid",
                Webhook.class));
  }

  /** Ends a subscription. Assumed: the vendor's reference does not show this call. */
  public void delete(String uuid) {
    rest.delete("/webhooks/{uuid}", uuid).discard();
  }
}
