// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.silta.flow.SplitOrders;
import dev.silta.http.Secret;
import dev.silta.model.OrderNumber;
import dev.silta.ogoship.model.WebhookType;
import dev.silta.ogoship.webhook.OgoshipWebhooks;
import dev.silta.ogoship.webhook.Subscriptions;
import dev.silta.sync.Hint;
import dev.silta.webhook.WebhookAnswer;
import dev.silta.webhook.WebhookCounts;
import dev.silta.webhook.WebhookLimits;
import dev.silta.webhook.WebhookReceiver;
import dev.silta.webhook.WebhookRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a host receives OGOship's webhooks: on loopback, one path for each type. */
final class Callback implements AutoCloseable {
  private final HttpServer server;
  private final Map<WebhookType, WebhookReceiver> receivers;
  private final List<Hint> hints = new CopyOnWriteArrayList<>();

  private Callback(HttpServer server, Collection<Secret> keys) {
    this.server = server;
    this.receivers =
        Stream.of(WebhookType.ORDER_SHIPPED, WebhookType.PRODUCT_STOCK_LEVEL_CHANGED)
            .collect(Collectors.toMap(type -> type, type -> receiver(type, keys)));
    receivers.forEach(
        (type, receiver) ->
            server.createContext(Subscriptions.path(type), exchange -> handle(exchange, receiver)));
  }

  private static WebhookReceiver receiver(WebhookType type, Collection<Secret> keys) {
    return WebhookReceiver.of(
        OgoshipWebhooks.signature(keys),
        OgoshipWebhooks.reader(type, reference -> Optional.of(whole(new OrderNumber(reference)))));
  }

  /** The shop's numbers have no suffix: one that has is that of a part that was split off. */
  private static OrderNumber whole(OrderNumber number) {
    return SplitOrders.parent(number).orElse(number);
  }

  static Callback start(Collection<Secret> keys) {
    try {
      InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      HttpServer server = HttpServer.create(free, 0);
      Callback callback = new Callback(server, keys);
      server.start();
      return callback;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url(WebhookType type) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + Subscriptions.path(type);
  }

  /** What came so far and was proved; to be followed by the engine, later. */
  List<Hint> hints() {
    return List.copyOf(hints);
  }

  List<WebhookCounts> counts() {
    return receivers.values().stream().map(WebhookReceiver::counts).toList();
  }

  private void handle(HttpExchange exchange, WebhookReceiver receiver) throws IOException {
    try (exchange) {
      int longest = WebhookLimits.defaults().bodyBytes();
      WebhookAnswer answer =
          receiver.receive(
              WebhookRequest.read(
                  exchange.getRequestHeaders(), exchange.getRequestBody(), longest));
      hints.addAll(answer.hints());
      exchange.sendResponseHeaders(answer.status(), -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
