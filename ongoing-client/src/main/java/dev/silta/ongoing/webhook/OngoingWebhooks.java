// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.http.Secret;
import dev.silta.model.ArticleNumber;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.mapping.OrderNumbers;
import dev.silta.sync.Hint;
import dev.silta.webhook.WebhookJson;
import dev.silta.webhook.WebhookMessage;
import dev.silta.webhook.WebhookReader;
import dev.silta.webhook.WebhookVerifier;
import dev.silta.webhook.WebhookVerifiers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Proof and content of Ongoing's webhooks, which the warehouse sets up in its own user interface:
 * there is no call to register one. Messages carry no signature, so use https and a long secret,
 * and choose the retry policy <em>One day</em>.
 *
 * <pre>{@code
 * WebhookReceiver.of(OngoingWebhooks.token(List.of(secret)), OngoingWebhooks.reader(settings));
 * }</pre>
 */
public final class OngoingWebhooks {
  /** The header that carries the token. */
  public static final String TOKEN_HEADER = "X-Auth-Token";

  private OngoingWebhooks() {}

  /** Proof by the static token, the better of the two that Ongoing offers without certificates. */
  public static WebhookVerifier token(Collection<Secret> tokens) {
    return WebhookVerifiers.header(TOKEN_HEADER, tokens);
  }

  /** Proof by HTTP Basic authentication. Give a user of its own, not the one of the API. */
  public static WebhookVerifier basic(String user, Collection<Secret> passwords) {
    return WebhookVerifiers.basic(user, passwords);
  }

  /**
   * Reads every kind of event: one of an order hints at its fulfilment, a stock adjustment at the
   * article's stock; events of articles and of other things are none of ours, since the shop is
   * master of articles. An order without our prefix is not ours either.
   *
   * <p>Another goods owner of the same system can be set up with the same address: its events are
   * told apart by their id. Stock adjustments are not known to carry one, and are taken without.
   * Not every change of a sellable quantity causes an event.
   *
   * <p>Repetitions are known by the body, whose time stays that of the first try; {@code
   * webhookEventId} would do only if it is what its name says.
   */
  public static WebhookReader reader(OngoingSettings settings) {
    return WebhookReader.ofEach(event -> read(event, settings));
  }

  private static WebhookMessage read(JsonNode event, OngoingSettings settings) {
    Optional<String> owner = WebhookJson.subject(event, "goodsOwnerId");
    if (owner.filter(id -> !id.equals(settings.goodsOwnerId().toString())).isPresent()) {
      return new WebhookMessage.OtherTenant();
    }
    if (has(event, "webhookInventoryId")) {
      return adjustment(event);
    }
    if (has(event, "webhookOrdersId")) {
      return owner.isPresent() ? order(event, settings) : new WebhookMessage.Unreadable();
    }
    return WebhookMessage.of(List.of());
  }

  private static WebhookMessage order(JsonNode event, OngoingSettings settings) {
    Optional<String> number = WebhookJson.subject(event, "orderNumber");
    return number.isEmpty()
        ? new WebhookMessage.Unreadable()
        : WebhookMessage.of(
            number
                .filter(text -> OrderNumbers.isOurs(text, settings))
                .map(text -> new Hint.FulfilmentChanged(OrderNumbers.toShop(text, settings)))
                .stream()
                .toList());
  }

  private static WebhookMessage adjustment(JsonNode event) {
    return WebhookJson.member(event, "article")
        .flatMap(article -> WebhookJson.subject(article, "articleNumber"))
        .map(number -> new Hint.StockChanged(new ArticleNumber(number)))
        .map(hint -> WebhookMessage.of(List.of(hint)))
        .orElseGet(WebhookMessage.Unreadable::new);
  }

  private static boolean has(JsonNode event, String member) {
    return WebhookJson.member(event, member).isPresent();
  }
}
