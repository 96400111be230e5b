// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.webhooks;

import dev.silta.mycashflow.model.WebhookRequest;
import dev.silta.mycashflow.webhook.MyCashflowWebhooks;
import dev.silta.sandbox.Sandbox;
import dev.silta.webhook.WebhookRoutes;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Receives what a simulated shop and warehouse tell, and some messages that nobody should send. */
public final class WebhookServerMain {
  private WebhookServerMain() {}

  public static void main(String[] arguments) throws Exception {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) throws Exception {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    try (Sandbox sandbox = Sandbox.start()) {
      DemoHost host = new DemoHost(sandbox);
      host.open(sandbox);
      WebhookRoutes routes = Receivers.routes(host.settings());
      HintInbox inbox =
          new HintInbox(host.engine(), worker, report -> out.println("  " + report.text()));
      try (WebhookServer server = WebhookServer.start(0, routes, inbox)) {
        out.println("An order is placed, and the shop tells of it:");
        subscribe(host, server);
        DemoHost.placeAnOrder(sandbox);
        sandbox.shop().deliverWebhooks();
        settle(worker);
        out.println("The warehouse sends it, and tells of it:");
        Sender sender = new Sender(server.address());
        List<String> sent = sandbox.warehouse().floor().workAll();
        sender.tellsOfOrder(sent.get(sent.size() - 1), sandbox.warehouse().goodsOwnerId());
        settle(worker);
        out.println("Messages that prove nothing, or that were sent before:");
        sender.strange().forEach(line -> out.println("  " + line));
        settle(worker);
      }
      out.println("All in all: " + routes.counts());
    } finally {
      worker.shutdownNow();
    }
  }

  /** Once per shop; the address holds the token that proves the sender. */
  private static void subscribe(DemoHost host, WebhookServer server) {
    String url =
        MyCashflowWebhooks.address(server.address() + Receivers.ORDERS, Receivers.ORDERS_TOKEN);
    host.shop()
        .webhooks()
        .create(WebhookRequest.builder().topic(MyCashflowWebhooks.ORDER_CREATED).url(url).build());
  }

  /** A server just goes on; a demo waits, so that its lines come in order. */
  private static void settle(ExecutorService worker) throws Exception {
    worker.submit(() -> true).get(1, TimeUnit.MINUTES);
  }
}
