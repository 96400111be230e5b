// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import dev.silta.sync.Hint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What a message says, once its sender is proved. */
public sealed interface WebhookMessage {

  /**
   * Where to look.
   *
   * @param hints each once; none if the message concerns nothing that is kept in step
   * @param id what the sender knows the message by, the same when it is sent again; without one the
   *     whole body tells a repetition
   */
  record Hints(List<Hint> hints, Optional<String> id) implements WebhookMessage {

    public Hints {
      hints = List.copyOf(new LinkedHashSet<>(hints));
    }
  }

  /** Meant for another tenant of the same sender. */
  record OtherTenant() implements WebhookMessage {}

  /** Sound JSON that does not say what it is about. */
  record Unreadable() implements WebhookMessage {}

  /** One message of several parts: what can be read counts, whatever the other parts are. */
  static WebhookMessage together(List<WebhookMessage> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Hint> hints = new ArrayList<>();
    for (WebhookMessage part : parts) {
      if (part instanceof Hints some) {
        hints.addAll(some.hints());
      }
    }
    return hints.isEmpty() ? silent(parts) : of(hints);
  }

  private static WebhookMessage silent(List<WebhookMessage> parts) {
    return parts.stream()
        .filter(part -> !(part instanceof Hints))
        .findFirst()
        .orElseGet(() -> of(List.of()));
  }

  /** Hints of a message without an id of its own. */
  static WebhookMessage of(Collection<? extends Hint> hints) {
    return new Hints(List.copyOf(hints), Optional.empty());
  }

  /** Hints of a message with an id. */
  static WebhookMessage of(Collection<? extends Hint> hints, Optional<String> id) {
    return new Hints(List.copyOf(hints), id);
  }
}
