// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a message must be like before anybody looks for a proof in it. */
final class Admission {
  private Admission() {}

  /** Why a message is not looked at; empty if it is. */
  static Optional<WebhookVerdict> refused(WebhookRequest request, WebhookLimits limits) {
    if (request.method().filter(method -> !method.equals("POST")).isPresent()) {
      return Optional.of(WebhookVerdict.WRONG_METHOD);
    }
    if (request.bytes().length > limits.bodyBytes()) {
      return Optional.of(WebhookVerdict.TOO_LARGE);
    }
    return areGood(request.headers(), limits)
        ? Optional.empty()
        : Optional.of(WebhookVerdict.BAD_HEADERS);
  }

  private static boolean areGood(Map<String, List<String>> headers, WebhookLimits limits) {
    int count = 0;
    long length = 0;
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      for (String value : header.getValue()) {
        count++;
        length += header.getKey().length() + value.length();
        if (count > limits.headers()
            || length > limits.headerLength()
            || hasControl(header.getKey())
            || hasControl(value)) {
          return false;
        }
      }
    }
    return true;
  }

  /** A line break in a header is an attempt to smuggle in another one. */
  private static boolean hasControl(String text) {
    return text.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f);
  }
}
