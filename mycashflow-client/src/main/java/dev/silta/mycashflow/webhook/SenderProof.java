// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.webhook;

import dev.silta.http.Secret;
import dev.silta.webhook.WebhookRequest;
import dev.silta.webhook.WebhookVerifier;
import dev.silta.webhook.WebhookVerifiers;
import dev.silta.webhook.WebhookVerifiers.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a message shows the {@code uuid} of its subscription. The vendor says that the uuid serves to
 * validate messages, and not how: look at real ones with {@link #of} first, then demand what they
 * have with {@link #required}. Never instead of a token in the path.
 */
public enum SenderProof {
  /** A header is the HMAC-SHA256 of the body by the uuid, in Base64 or hex. */
  SIGNATURE_IN_HEADER,
  /** A header is the uuid itself. */
  UUID_IN_HEADER,
  /** The body has the uuid as a text somewhere. Whoever has seen one message can do that. */
  UUID_IN_BODY,
  NONE;

  /** The best proof that the message has. Parses nothing. */
  public static SenderProof of(WebhookRequest message, Secret uuid) {
    List<Secret> key = List.of(uuid);
    if (anyHeader(message, WebhookVerifiers::hmacSha256, key)
        || anyHeader(message, SenderProof::hex, key)) {
      return SIGNATURE_IN_HEADER;
    }
    if (anyHeader(message, WebhookVerifiers::header, key)) {
      return UUID_IN_HEADER;
    }
    return text(message).contains("\"" + uuid.reveal() + "\"") ? UUID_IN_BODY : NONE;
  }

  /** Accepts messages that prove the uuid in this way or a better one. */
  public WebhookVerifier required(Secret uuid) {
    return message -> of(message, uuid).compareTo(this) <= 0;
  }

  private static boolean anyHeader(WebhookRequest message, Proof proof, List<Secret> key) {
    return message.headers().keySet().stream()
        .anyMatch(header -> proof.by(header, key).accepts(message));
  }

  private static WebhookVerifier hex(String header, List<Secret> key) {
    return WebhookVerifiers.hmacSha256(header, Encoding.HEX, key);
  }

  /** Byte by byte, since the body need not be text at all. */
  private static String text(WebhookRequest message) {
    return new String(message.body(), StandardCharsets.ISO_8859_1);
  }

  private interface Proof {
    WebhookVerifier by(String header, List<Secret> key);
  }
}
