// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.silta.sync.Hint;
import dev.silta.webhook.WebhookAnswer;
import dev.silta.webhook.WebhookLimits;
import dev.silta.webhook.WebhookRequest;
import dev.silta.webhook.WebhookRoutes;
import dev.silta.webhook.WebhookVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The JDK's HTTP server in front of the receivers; a real host puts TLS before it. */
final class WebhookServer implements AutoCloseable {
  private static final int LONGEST = WebhookLimits.defaults().bodyBytes();

  /** A sender of up to this much is let finish, so that it sees its answer. */
  private static final int POLITE = 8 * 1024 * 1024;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final WebhookRoutes routes;
  private final Consumer<List<Hint>> inbox;

  private WebhookServer(HttpServer server, WebhookRoutes routes, Consumer<List<Hint>> inbox) {
    this.server = server;
    this.routes = routes;
    this.inbox = inbox;
  }

  /**
   * Listens on loopback.
   *
   * @param port 0 for any free one
   * @param inbox takes hints at once and follows them later
   */
  static WebhookServer start(int port, WebhookRoutes routes, Consumer<List<Hint>> inbox)
      throws IOException {
    InetAddress host = InetAddress.getLoopbackAddress();
    HttpServer http = HttpServer.create(new InetSocketAddress(host, port), 0);
    WebhookServer server = new WebhookServer(http, routes, inbox);
    http.createContext("/", server::handle);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      InputStream body = exchange.getRequestBody();
      WebhookAnswer answer =
          routes.receive(
              WebhookRequest.read(exchange.getRequestHeaders(), body, LONGEST)
                  .withMethod(exchange.getRequestMethod())
                  .withPath(exchange.getRequestURI().getRawPath()));
      if (answer.verdict() == WebhookVerdict.TOO_LARGE) {
        body.skip(POLITE);
      }
      inbox.accept(answer.hints());
      exchange.sendResponseHeaders(answer.status(), -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
