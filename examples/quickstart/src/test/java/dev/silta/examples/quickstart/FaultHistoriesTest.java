// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.Flow;
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

/** Histories of work and faults, each the same at every run; afterwards the laws must hold. */
class FaultHistoriesTest {
  private static final int STEPS = 25;
  private static final List<String> SHOP_READS =
      List.of("GET /orders", "GET /orders/{id}", "GET /products");
  private static final List<String> SHOP_WRITES =
      List.of("POST /orders/{id}/quick-process", "PATCH /stock/{code}");
  private static final List<String> WAREHOUSE_READS = List.of("GET /orders", "GET /articles");
  private static final List<String> WAREHOUSE_WRITES =
      List.of("PUT /orders", "PUT /orders", "PUT /orders/{id}", "DELETE /orders/{id}");
  private final List<Long> orders = new ArrayList<>();

  /** L1, L2, L3. */
  @RepeatedTest(20)
  void whateverHappensTheEndIsTheSameAsWithoutFaults(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    try (HttpBench bench = HttpBench.withArticles()) {
      List.of("A", "B").forEach(code -> bench.warehouse.floor().receive(code, 100));
      for (int step = 0; step < STEPS; step++) {
        work(bench, random);
        trouble(bench, random);
        bench.clock.advance(Duration.ofSeconds(random.nextInt(200)));
        bench.run(Flow.values()[random.nextInt(Flow.values().length)]);
      }
      bench.comesToRest();
      bench.warehouse.floor().workAll();
      bench.comesToRest();
      orders.forEach(order -> theLawsHold(bench, order));
      if (bench.holds().isEmpty()) {
        theStockIsTrue(bench, "A");
        theStockIsTrue(bench, "B");
      }
    }
  }

  private void work(HttpBench bench, Random random) {
    int what = random.nextInt(10);
    if (what < 3 || orders.isEmpty()) {
      orders.add(bench.order(o -> o.line("A", 1).line("B", 1)));
    } else if (what == 9) {
      bench.warehouse.floor().workAll();
    } else {
      workOn(bench, orders.get(random.nextInt(orders.size())), what, random);
    }
  }

  private static void workOn(HttpBench bench, long order, int what, Random random) {
    boolean open = bench.statusHere(order).equals("OPEN");
    boolean there = bench.warehouse.order(Long.toString(order)).isPresent();
    if (what == 3 && open) {
      bench.shop.clerk().cancelOrder(order);
    } else if (what == 4 && open) {
      String street = "Katu " + random.nextInt(100);
      bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.street(street)));
    } else if (what == 5 && open) {
      bench.shop.clerk().editOrder(order, o -> o.editLine(0, l -> l.quantity(2)));
    } else if (what == 6 && open && there && bench.statusThere(order) >= 450) {
      bench.shop.clerk().completeOrder(order);
    } else if (what == 7 && there && bench.statusThere(order) == 200) {
      bench.warehouse.floor().release(Long.toString(order));
    }
  }

  private static void trouble(HttpBench bench, Random random) {
    for (int i = random.nextInt(4); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> bench.shop.faults().next(any(SHOP_READS, random), readFault(random));
        case 1 -> bench.shop.faults().next(any(SHOP_WRITES, random), writeFault(random));
        case 2 -> bench.warehouse.faults().next(any(WAREHOUSE_READS, random), readFault(random));
        default -> bench.warehouse.faults().next(any(WAREHOUSE_WRITES, random), writeFault(random));
      }
    }
  }

  private static String any(List<String> keys, Random random) {
    return keys.get(random.nextInt(keys.size()));
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

  private void theLawsHold(HttpBench bench, long order) {
    String number = Long.toString(order);
    List<Integer> there =
        bench.warehouse.orders().stream()
            .filter(each -> each.at("/orderInfo/orderNumber").asText().equals(number))
            .map(each -> each.at("/orderInfo/orderStatus/number").asInt())
            .toList();
    assertThat(there).as("warehouse orders of %s", number).hasSizeLessThanOrEqualTo(1);
    assertThat(bench.shop.emails(order)).as("mails about %s", number).hasSizeLessThanOrEqualTo(1);
    Set<String> waiting =
        bench.engine().desk().holds().stream().map(Held::subject).collect(Collectors.toSet());
    if (!waiting.contains(number)) {
      agrees(bench, order, there.stream().findFirst().orElse(0));
    }
  }

  /** Nothing waits, so both sides must be at the same point. */
  private static void agrees(HttpBench bench, long order, int there) {
    switch (bench.statusHere(order)) {
      case "CANCELLED" -> assertThat(there).as("cancelled %s", order).isIn(0, 1000);
      case "COMPLETED" -> assertThat(there).as("completed %s", order).isBetween(450, 999);
      default -> {
        assertThat(there).as("open %s", order).isBetween(200, 449);
        JsonNode here = bench.here(order);
        assertThat(bench.there(order).at("/orderLines/0/orderedNumberOfItems").asInt())
            .isEqualTo(here.at("/products/0/quantity").asInt());
      }
    }
  }

  private static void theStockIsTrue(HttpBench bench, String article) {
    int balance = bench.shop.stock(article).orElseThrow().path("balance").asInt();
    int sellable = bench.warehouse.stock(article).sellable().intValueExact();
    assertThat(balance).as("balance of %s", article).isEqualTo(sellable);
  }
}
