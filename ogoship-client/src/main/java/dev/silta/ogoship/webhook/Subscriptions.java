// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.webhook;

import dev.silta.http.Listing;
import dev.silta.http.Secret;
import dev.silta.ogoship.WebhooksApi;
import dev.silta.ogoship.model.WebHook;
import dev.silta.ogoship.model.WebHookResponse;
import dev.silta.ogoship.model.WebhookType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Brings a merchant's subscriptions in line with what a host receives. May be called at every
 * start: what is there already is left alone. Never deletes anything, and never touches a
 * subscription whose address is not one of ours.
 */
public final class Subscriptions {
  private Subscriptions() {}

  /**
   * The subscriptions that a host wants.
   *
   * @param base where it receives this merchant's messages, such as {@code
   *     https://host.example.test/ogoship/shop-1}; each type gets a path of its own below it, see
   *     {@link #path}
   * @param key the secret of the signature, the same for all types; long and random
   * @throws IllegalArgumentException if the base is not https, has a query, or is none that OGOship
   *     takes: it wants a host with a dot in it, and no percent-encoding. It refuses {@code
   *     localhost}
   */
  public static List<WebHook> wanted(String base, Secret key, Collection<WebhookType> types) {
    if (!base.startsWith("https://") || base.contains("?") || base.contains("#")) {
      throw new IllegalArgumentException(
          "a subscription needs an https address without a query: messages hold personal data");
    }
    return types.stream().distinct().map(type -> wanted(base, key, type)).toList();
  }

  private static WebHook wanted(String base, Secret key, WebhookType type) {
    String start = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    return WebHook.builder().url(start + path(type)).key(key.reveal()).type(type).build();
  }

  /** The path of a type below the base, such as {@code /order-shipped}. */
  public static String path(WebhookType type) {
    String words = type.text().strip().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    return "/" + words.toLowerCase(Locale.ROOT);
  }

  /**
   * Creates and updates what differs. OGOship is not known to give keys back: where it does not, a
   * subscription is written again each time, so that a changed key is sure to arrive.
   *
   * @return what was done
   * @throws dev.silta.http.ApiException if a call fails; what was done before stays, and the next
   *     call goes on from there
   * @throws IllegalStateException if a subscription of the merchant cannot be read: it may be one
   *     of ours, so nothing is created or changed
   */
  public static SubscriptionPlan bringInLine(WebhooksApi webhooks, List<WebHook> wanted) {
    Listing<WebHookResponse> present = webhooks.list();
    if (!present.malformed().isEmpty()) {
      throw new IllegalStateException(
          present.malformed().size() + " subscriptions at OGOship cannot be read: look there");
    }
    SubscriptionPlan plan = SubscriptionPlan.of(present.items(), wanted);
    plan.create().forEach(webhooks::add);
    plan.update().forEach(webhooks::update);
    return plan;
  }
}
