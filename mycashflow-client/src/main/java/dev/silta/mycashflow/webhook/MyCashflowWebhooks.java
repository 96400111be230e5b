// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.http.Secret;
import dev.silta.model.OrderNumber;
import dev.silta.sync.Hint;
import dev.silta.webhook.WebhookJson;
import dev.silta.webhook.WebhookMessage;
import dev.silta.webhook.WebhookReader;
import dev.silta.webhook.WebhookVerifier;
import dev.silta.webhook.WebhookVerifiers;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Proof and content of MyCashflow's webhooks. The vendor shows neither a signature nor the shape of
 * a message. Assumed: the address that was subscribed is called as it is, so a token in its path
 * proves the sender; the order is in {@code data}, as in answers of the API. {@link SenderProof}
 * finds out what else a message proves itself by.
 *
 * <pre>{@code
 * WebhookReceiver.of(MyCashflowWebhooks.token(List.of(secret)), MyCashflowWebhooks.reader());
 * }</pre>
 */
public final class MyCashflowWebhooks {
  /** The only topic that the vendor confirms. */
  public static final String ORDER_CREATED = "order.created";

  private MyCashflowWebhooks() {}

  /**
   * Proof by a token in the path: see {@link #address}.
   *
   * @param tokens at least one; several while a subscription is replaced
   */
  public static WebhookVerifier token(Collection<Secret> tokens) {
    return WebhookVerifiers.pathToken(tokens);
  }

  /**
   * The address to subscribe: the token as the last segment. Make the token of 32 random letters
   * and digits or more, one per shop.
   *
   * @param base where the host receives this shop's messages; https, or http on 127.0.0.1
   * @throws IllegalArgumentException if the base is neither, or has a query
   */
  public static String address(String base, Secret token) {
    if (!base.matches("(https://|http://127\\.0\\.0\\.1[:/])[^?#]+")) {
      throw new IllegalArgumentException("a subscription needs an https address without a query");
    }
    return base + (base.endsWith("/") ? "" : "/") + token.reveal();
  }

  /**
   * Reads a message about an order: its number is looked for in {@code data.id}, {@code order.id}
   * and {@code id}. A message whose {@code topic} is not one of orders is none of ours. A message
   * that is sent again is known by the order's number and {@code updated_at}, where it has both.
   */
  public static WebhookReader reader() {
    return WebhookReader.ofEach(MyCashflowWebhooks::read);
  }

  private static WebhookMessage read(JsonNode message) {
    if (isOfAnotherTopic(message)) {
      return WebhookMessage.of(List.of());
    }
    JsonNode order =
        WebhookJson.member(message, "data")
            .or(() -> WebhookJson.member(message, "order"))
            .filter(JsonNode::isObject)
            .orElse(message);
    Optional<String> number = WebhookJson.subject(order, "id");
    return number
        .map(OrderNumber::new)
        .map(Hint.OrderChanged::new)
        .map(hint -> WebhookMessage.of(List.of(hint), version(order, hint.order())))
        .orElseGet(WebhookMessage.Unreadable::new);
  }

  private static boolean isOfAnotherTopic(JsonNode message) {
    return WebhookJson.subject(message, "topic")
        .map(topic -> topic.toLowerCase(Locale.ROOT))
        .filter(topic -> !topic.startsWith("order."))
        .isPresent();
  }

  private static Optional<String> version(JsonNode order, OrderNumber number) {
    return WebhookJson.subject(order, "updated_at").map(time -> number + " " + time);
  }
}
