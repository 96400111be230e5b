// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.webhooks;

import dev.silta.model.Flow;
import dev.silta.mycashflow.model.WebhookRequest;
import dev.silta.mycashflow.webhook.MyCashflowWebhooks;
import dev.silta.ogoship.model.WebhookType;
import dev.silta.ogoship.webhook.OgoshipWebhooks;
import dev.silta.ongoing.webhook.OngoingWebhooks;
import dev.silta.sandbox.DemoShop;
import dev.silta.sandbox.Sandbox;
import dev.silta.webhook.WebhookRoutes;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Receives the webhooks of a simulated shop and warehouse, and some that are not what they say. */
public final class WebhookServerMain {
  private final PrintStream out;

  WebhookServerMain(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    new WebhookServerMain(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
  }

  void run() throws Exception {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    try (Sandbox sandbox = Sandbox.start()) {
      DemoHost host = new DemoHost(sandbox);
      DemoShop.seed(sandbox);
      host.engine().run(Flow.CATALOGUE);
      WebhookRoutes routes = Receivers.routes(host.settings());
      HintInbox inbox =
          new HintInbox(host.engine(), worker, report -> out.println("  " + report.text()));
      try (WebhookServer server = WebhookServer.start(0, routes, inbox)) {
        placeAnOrder(sandbox, host, server);
        settle(worker);
        sendOthers(sandbox, new Sender(server.address()));
        settle(worker);
      }
      out.println("all in all: " + routes.counts());
    } finally {
      worker.shutdownNow();
    }
  }

  private void placeAnOrder(Sandbox sandbox, DemoHost host, WebhookServer server) {
    String url =
        MyCashflowWebhooks.address(server.address() + Receivers.ORDERS, Receivers.ORDERS_TOKEN);
    host.shop()
        .webhooks()
        .create(WebhookRequest.builder().topic(MyCashflowWebhooks.ORDER_CREATED).url(url).build());
    sandbox.shop().seed().order(order -> order.line("MUKI", 1));
    out.println("the shop tells of " + sandbox.shop().deliverWebhooks() + " orders");
  }

  private void sendOthers(Sandbox sandbox, Sender sender) throws Exception {
    String stock = "{\"webhookInventoryId\":1,\"article\":{\"articleNumber\":\"MUKI\"}}";
    sandbox.warehouse().floor().receive("MUKI", 50);
    out.println(
        "the warehouse tells of a stock adjustment: "
            + sender.post(
                Receivers.WAREHOUSE,
                OngoingWebhooks.TOKEN_HEADER,
                Receivers.WAREHOUSE_TOKEN.reveal(),
                stock));
    String shipped = "{\"reference\":\"10234\",\"status\":\"shipped\"}";
    String signature = Sender.signature(Receivers.OGOSHIP_KEY, shipped);
    String path = Receivers.path(WebhookType.ORDER_SHIPPED);
    String header = OgoshipWebhooks.SIGNATURE_HEADER;
    out.println("signed: " + sender.post(path, header, signature, shipped));
    out.println("the same again: " + sender.post(path, header, signature, shipped));
    out.println("changed on the way: " + sender.post(path, header, signature, shipped + " "));
    out.println("of nobody known: " + sender.post("/shop-9/orders", header, signature, shipped));
  }

  /** A server just goes on; a demo waits, so that its lines come in order. */
  private static void settle(ExecutorService worker) throws Exception {
    worker.submit(() -> true).get(1, TimeUnit.MINUTES);
  }
}
