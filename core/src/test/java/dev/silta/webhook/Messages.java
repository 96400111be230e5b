// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import dev.silta.http.Secret;
import dev.silta.model.OrderNumber;
import dev.silta.sync.Hint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signed messages, and a reader of them that knows whether it was asked. */
final class Messages {
  static final String HEADER = "X-Signature";
  static final Secret KEY = Secret.of("key-of-tests");
  static final byte[] BODY = bytes("{\"order\":\"1001\"}");

  private Messages() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String signature(byte[] body) {
    return Base64.getEncoder().encodeToString(Digests.hmacSha256(KEY, body));
  }

  static WebhookRequest signed(byte[] body) {
    return with(signature(body), body);
  }

  static WebhookRequest with(String signature, byte[] body) {
    return WebhookRequest.of(Map.of(HEADER, List.of(signature)), body);
  }

  static Hint order(String number) {
    return new Hint.OrderChanged(new OrderNumber(number));
  }

  /** Reads {@code order}, {@code id} and {@code tenant}; keeps what it was given. */
  static final class Reader implements WebhookReader {
    final List<byte[]> read = new ArrayList<>();

    @Override
    public WebhookMessage read(byte[] body) {
      read.add(body);
      var object = WebhookJson.objects(body).get(0);
      if (WebhookJson.subject(object, "tenant").filter("other"::equals).isPresent()) {
        return new WebhookMessage.OtherTenant();
      }
      if (WebhookJson.member(object, "nothing").isPresent()) {
        return WebhookMessage.of(List.of());
      }
      Optional<String> order = WebhookJson.subject(object, "order");
      return order.isEmpty()
          ? new WebhookMessage.Unreadable()
          : WebhookMessage.of(List.of(order(order.get())), WebhookJson.subject(object, "id"));
    }
  }
}
