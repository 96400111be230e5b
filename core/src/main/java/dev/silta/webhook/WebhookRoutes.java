// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import java.util.Map;
import java.util.Optional;

/**
 * One receiver per path: per tenant, sender and type. An unknown path is counted and answered with
 * 404. Safe for use by several threads.
 */
public final class WebhookRoutes {
  private final Map<String, WebhookReceiver> receivers;
  private final Counters unknown = new Counters();

  private WebhookRoutes(Map<String, WebhookReceiver> receivers) {
    this.receivers = Map.copyOf(receivers);
  }

  /**
   * Routes.
   *
   * @param receivers by the path that messages come to, such as {@code /shop-1/order-shipped};
   *     without the last segment where that is a token
   */
  public static WebhookRoutes of(Map<String, WebhookReceiver> receivers) {
    return new WebhookRoutes(receivers);
  }

  /**
   * Who takes what comes to this path: the receiver of the path itself, or else that of the path
   * without its last segment. Lets a host refuse before it reads a body.
   */
  public Optional<WebhookReceiver> receiver(String path) {
    WebhookReceiver exact = receivers.get(path);
    int cut = path.lastIndexOf('/');
    return exact == null && cut > 0
        ? Optional.ofNullable(receivers.get(path.substring(0, cut)))
        : Optional.ofNullable(exact);
  }

  /** What is to be answered and done. Never throws on bad input. */
  public WebhookAnswer receive(WebhookRequest request) {
    return request
        .path()
        .flatMap(this::receiver)
        .map(receiver -> receiver.receive(request))
        .orElseGet(() -> unknown.counted(WebhookAnswer.without(WebhookVerdict.UNKNOWN_PATH)));
  }

  /** What came so far, to all paths together. */
  public WebhookCounts counts() {
    return receivers.values().stream()
        .distinct()
        .map(WebhookReceiver::counts)
        .reduce(unknown.counts(), WebhookCounts::plus);
  }
}
