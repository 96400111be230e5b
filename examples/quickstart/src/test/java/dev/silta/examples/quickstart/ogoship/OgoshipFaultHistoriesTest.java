// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import dev.silta.ogoship.mapping.OgoshipSettings.Modification;
import dev.silta.sandbox.http.Fault;
import dev.silta.sync.Held;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random work, random faults at both sides and random ends of tokens, from a seed. */
class OgoshipFaultHistoriesTest {
  private static final int STEPS = 40;
  private static final Set<String> LEFT = Set.of("shipped", "returned");
  private static final List<String> SHOP =
      List.of(
          "GET /orders",
          "GET /orders/{id}",
          "GET /stock",
          "GET /products",
          "PATCH /stock/{code}",
          "POST /orders/{id}/quick-process");
  private static final List<String> OGOSHIP =
      List.of(
          "GET /Orders",
          "GET /Stock",
          OgoshipBench.CREATE,
          "PUT /Orders/{reference}",
          OgoshipBench.SIGN_IN);
  private final List<Long> orders = new ArrayList<>();

  /** L1, L2, L3. */
  @RepeatedTest(12)
  void whateverHappensTheEndIsTheSameAsWithoutFaults(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    try (OgoshipBench bench = OgoshipBench.withArticles()) {
      setUp(bench, random);
      for (int step = 0; step < STEPS; step++) {
        work(bench, random);
        trouble(bench, random);
        bench.clock.advance(Duration.ofSeconds(random.nextInt(200)));
        bench.run(Flow.values()[random.nextInt(Flow.values().length)]);
      }
      bench.comesToRest();
      bench.ogoship.floor().workAll();
      bench.comesToRest();
      orders.forEach(order -> theLawsHold(bench, order));
      if (bench.holds().isEmpty()) {
        theStockIsTrue(bench, "A");
        theStockIsTrue(bench, "B");
      }
    }
  }

  private static void setUp(OgoshipBench bench, Random random) {
    boolean edits = random.nextBoolean();
    bench.ogoship.options().modificationThroughApi(edits);
    bench.ogoship.switches().duplicatesStored(random.nextBoolean());
    bench.ogoship.switches().editsIgnored(random.nextBoolean());
    bench.rewire(
        wiring ->
            wiring.settings.modification(edits ? Modification.ALLOWED : Modification.NOT_ALLOWED));
    List.of("A", "B").forEach(code -> bench.ogoship.floor().receive(code, 100));
  }

  private void work(OgoshipBench bench, Random random) {
    int what = random.nextInt(11);
    if (what < 3 || orders.isEmpty()) {
      orders.add(bench.order(o -> o.line("A", 1).line("B", 1)));
    } else if (what == 9) {
      bench.ogoship.floor().workAll();
    } else if (what == 10) {
      bench.ogoship.revokeAccessTokens();
      bench.ogoship.revokeRefreshTokens();
    } else {
      workOn(bench, orders.get(random.nextInt(orders.size())), what, random);
    }
  }

  private static void workOn(OgoshipBench bench, long order, int what, Random random) {
    boolean open = bench.statusHere(order).equals("OPEN");
    boolean isNew =
        bench.ogoship.order(Long.toString(order)).isPresent()
            && bench.statusThere(order).equals("new");
    if (what == 3 && open) {
      bench.shop.clerk().cancelOrder(order);
    } else if (what == 4 && open) {
      String street = "Katu " + random.nextInt(100);
      bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.street(street)));
    } else if (what == 5 && open) {
      bench.shop.clerk().editOrder(order, o -> o.editLine(0, l -> l.quantity(2)));
    } else if (what == 6 && isNew) {
      bench.ogoship.floor().collect(Long.toString(order));
    } else if (what == 7 && isNew) {
      bench.ogoship.floor().ship(Long.toString(order), "JJ" + order);
    }
  }

  private static void trouble(OgoshipBench bench, Random random) {
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean atShop = random.nextBoolean();
      List<String> keys = atShop ? SHOP : OGOSHIP;
      String key = keys.get(random.nextInt(keys.size()));
      Fault fault = key.startsWith("GET") ? readFault(random) : writeFault(random);
      (atShop ? bench.shop.faults() : bench.ogoship.faults()).next(key, fault);
    }
  }

  /** No dropped connections: the JDK's client may send a GET again by itself, or not. */
  private static Fault readFault(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Fault.statusBefore(503);
      case 1 -> Fault.htmlOk();
      case 2 -> Fault.emptyBody();
      case 3 -> Fault.throttled(Duration.ofSeconds(20));
      case 4 -> Fault.malformedPage(0);
      default -> Fault.unauthorized();
    };
  }

  private static Fault writeFault(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> Fault.statusBefore(503);
      case 1 -> Fault.statusAfter(502);
      case 2 -> Fault.htmlOk();
      case 3 -> Fault.htmlOkAfter();
      case 4 -> Fault.missingId();
      case 5 -> Fault.emptyBody();
      case 6 -> Fault.dropBefore();
      case 7 -> Fault.throttled(Duration.ofSeconds(20));
      default -> Fault.lostResponse();
    };
  }

  private static void theLawsHold(OgoshipBench bench, long order) {
    String number = Long.toString(order);
    List<String> there =
        bench.ogoship.orders().stream()
            .filter(each -> each.path("reference").asText().equals(number))
            .map(each -> each.path("status").asText())
            .toList();
    assertThat(there).as("orders of %s at OGOship", number).hasSizeLessThanOrEqualTo(1);
    assertThat(bench.shop.emails(order)).as("mails about %s", number).hasSizeLessThanOrEqualTo(1);
    Set<String> waiting =
        bench.engine().desk().holds().stream().map(Held::subject).collect(Collectors.toSet());
    if (!waiting.contains(number)) {
      agrees(bench, order, there.stream().findFirst().orElse("absent"));
    }
  }

  /** Nothing waits, so both sides must be at the same point. */
  private static void agrees(OgoshipBench bench, long order, String there) {
    switch (bench.statusHere(order)) {
      case "CANCELLED" -> assertThat(there).as("cancelled %s", order).isIn("absent", "cancelled");
      case "COMPLETED" -> assertThat(there).as("completed %s", order).isIn(LEFT);
      default -> {
        assertThat(there).as("open %s", order).isIn("new", "pending", "collecting");
        assertThat(bench.there(order).at("/orderLines/0/quantity").asInt())
            .isEqualTo(bench.here(order).at("/products/0/quantity").asInt());
      }
    }
  }

  private static void theStockIsTrue(OgoshipBench bench, String article) {
    assertThat(bench.balance(article))
        .as("balance of %s", article)
        .isEqualTo(bench.ogoship.stock(article).available());
  }
}
