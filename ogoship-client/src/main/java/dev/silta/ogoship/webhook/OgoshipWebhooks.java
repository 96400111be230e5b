// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.http.Secret;
import dev.silta.model.ArticleNumber;
import dev.silta.model.OrderNumber;
import dev.silta.ogoship.model.WebhookType;
import dev.silta.sync.Hint;
import dev.silta.webhook.WebhookJson;
import dev.silta.webhook.WebhookMessage;
import dev.silta.webhook.WebhookReader;
import dev.silta.webhook.WebhookVerifier;
import dev.silta.webhook.WebhookVerifiers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Proof and content of OGOship's webhooks. A message is signed over its raw bytes, but has neither
 * a time nor a number, so that an old one can be sent again: another reason to take it as a hint.
 *
 * <pre>{@code
 * WebhookReceiver.of(
 *     OgoshipWebhooks.signature(List.of(key)),
 *     OgoshipWebhooks.reader(WebhookType.ORDER_SHIPPED, ours));
 * }</pre>
 */
public final class OgoshipWebhooks {
  /** The header that carries the Base64 of HMAC-SHA256 over the raw body. */
  public static final String SIGNATURE_HEADER = "X-OGOship-Hmac-SHA256";

  private OgoshipWebhooks() {}

  /**
   * Proof by signature.
   *
   * @param keys the {@code key} of the subscription; old and new while it is changed
   */
  public static WebhookVerifier signature(Collection<Secret> keys) {
    return WebhookVerifiers.hmacSha256(SIGNATURE_HEADER, keys);
  }

  /**
   * Reads messages of one type, since a message does not say which it is of: give each type a path
   * of its own. Assumed: the body is the order or the product itself, or an array of them. A type
   * that is not known is taken and has no effect.
   *
   * @param ours the shop's order number of a reference: without a prefix, and for the part of an
   *     order that OGOship split off, that of the whole order; empty if the order is not one of
   *     this shop
   */
  public static WebhookReader reader(
      WebhookType type, Function<String, Optional<OrderNumber>> ours) {
    return switch (type.name()) {
      case ORDER_SHIPPED -> WebhookReader.ofEach(order -> shipped(order, ours));
      case PRODUCT_STOCK_LEVEL_CHANGED -> WebhookReader.ofEach(OgoshipWebhooks::stock);
      case UNKNOWN -> body -> WebhookMessage.of(List.of());
    };
  }

  private static WebhookMessage shipped(
      JsonNode order, Function<String, Optional<OrderNumber>> ours) {
    return WebhookJson.subject(order, "reference")
        .map(reference -> ours.apply(reference).map(Hint.FulfilmentChanged::new))
        .map(hint -> WebhookMessage.of(hint.stream().toList()))
        .orElseGet(WebhookMessage.Unreadable::new);
  }

  /** The code is called otherwise in figures of stock than in products; which one comes is open. */
  private static WebhookMessage stock(JsonNode level) {
    return WebhookJson.subject(level, "productCode")
        .or(() -> WebhookJson.subject(level, "code"))
        .map(code -> new Hint.StockChanged(new ArticleNumber(code)))
        .map(hint -> WebhookMessage.of(List.of(hint)))
        .orElseGet(WebhookMessage.Unreadable::new);
  }
}
