// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.flow.OrderStatus;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.sandbox.DemoShop;
import dev.silta.sandbox.Sandbox;
import dev.silta.sync.SyncEngine;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A shop that keeps one supplier's products at OGOship, told by the six statuses. */
final class OgoshipRun {
  private static final int DELIVERED_PIECES = 50;
  private final PrintStream out;

  OgoshipRun(PrintStream out) {
    this.out = out;
  }

  /**
   * @return the number of writes that the last round made; 0 unless something is wrong
   */
  int run() {
    try (Sandbox sandbox = Sandbox.start()) {
      DemoShop.seedMixed(sandbox);
      SyncEngine engine = new MixedEngines(sandbox).ogoship();
      Rounds rounds = new Rounds(out, List.of(engine));
      rounds.title("OGOship keeps one supplier's products: they go there, and only their lines");
      rounds.print(Flow.CATALOGUE);
      rounds.print(Flow.ORDERS);
      rounds.title("The statuses that the merchant sees");
      statuses(sandbox, engine);
      rounds.title("Goods arrive, the waiting orders go on by themselves, OGOship sends");
      products(sandbox).forEach(code -> sandbox.ogoship().floor().receive(code, DELIVERED_PIECES));
      out.println("sent: " + sandbox.ogoship().floor().workAll());
      rounds.all();
      rounds.title("The statuses now");
      statuses(sandbox, engine);
      rounds.title("One more round: nothing changed, so nothing is written");
      return rounds.empty(sandbox);
    }
  }

  private void statuses(Sandbox sandbox, SyncEngine engine) {
    sandbox.shop().orders().stream()
        .map(order -> new OrderNumber(order.get("id").asText()))
        .sorted()
        .forEach(number -> engine.desk().status(number).ifPresent(this::print));
  }

  private void print(OrderStatus status) {
    String words =
        status.text().isPresent()
            ? "%s / %s".formatted(status.english(), status.finnish())
            : "not applicable";
    String why =
        status.attention()
            ? "  ! " + status.reason().map(reason -> reason + ": " + reason.hint()).orElse("")
            : "";
    out.printf("%s  %-10s %s%s%n", status.order(), status.rawStatus().orElse("-"), words, why);
  }

  private static Set<String> products(Sandbox sandbox) {
    return sandbox.ogoship().products().stream()
        .map(product -> product.get("code").asText())
        .collect(Collectors.toSet());
  }
}
