// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrderOf;

import dev.silta.model.Flow;
import dev.silta.store.CheckpointRow;
import dev.silta.store.StoreTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bench whose feeds have several pages, and whose every flow has something to do. */
final class SlicedWorld {
  private static final List<String> NUMBERS = List.of("1", "2", "3", "4", "5", "6", "7");

  private SlicedWorld() {}

  /** Seven articles or seven orders, which this flow finds changed and has not looked at yet. */
  static Bench before(Flow flow) {
    Bench bench = new Bench();
    bench.shop.articleFeed().pageSize(2);
    bench.shop.orderFeed().pageSize(2);
    bench.warehouse.stockFeed().pageSize(2);
    bench.warehouse.fulfilmentFeed().pageSize(2);
    NUMBERS.forEach(number -> bench.shop.clerk().put(anArticle(article(number)).onHand(10)));
    if (flow != Flow.CATALOGUE) {
      bench.run(Flow.CATALOGUE);
      NUMBERS.forEach(number -> bench.warehouse.floor().receive(article(number), 13));
      NUMBERS.forEach(number -> place(bench, number));
    }
    if (flow == Flow.FULFILMENT) {
      bench.run(Flow.ORDERS);
      NUMBERS.stream()
          .skip(1)
          .forEach(each -> bench.warehouse.floor().ship(order(each), "T" + each));
    }
    bench.forgetCalls();
    return bench;
  }

  /** The first order is not paid and waits. */
  private static void place(Bench bench, String number) {
    bench
        .shop
        .clerk()
        .place(
            number.equals("1")
                ? anOrderOf(order(number), article(number), 2).unpaid()
                : anOrderOf(order(number), article(number), 2));
  }

  static String order(String number) {
    return "100" + number;
  }

  static String article(String number) {
    return "A" + number;
  }

  /** All that people see at both sides, and all that is recorded but names of holders. */
  static List<String> state(Bench bench) {
    List<String> lines = new ArrayList<>();
    for (String number : NUMBERS) {
      lines.add(article(number) + " " + bench.shop.clerk().quantity(article(number)));
      lines.add("known " + bench.warehouse.floor().knows(article(number)));
      lines.add("live " + bench.warehouse.floor().liveOrders(order(number)));
    }
    bench.shop.calls().writeLog().forEach(lines::add);
    bench.warehouse.calls().writeLog().forEach(lines::add);
    bench.store.inTransaction(tx -> lines.addAll(recorded(tx)));
    return lines;
  }

  private static List<String> recorded(StoreTransaction tx) {
    List<String> lines = new ArrayList<>();
    tx.open(Bench.CONNECTION)
        .forEach(row -> lines.add(row.key() + " " + row.state() + " " + row.reason()));
    for (Flow flow : Flow.values()) {
      lines.add(flow + " at " + stored(tx, Positions.stream(flow)));
      lines.add(flow + " whole " + stored(tx, Positions.stream(flow) + ".whole"));
    }
    return lines;
  }

  private static Optional<String> stored(StoreTransaction tx, String stream) {
    return tx.checkpoint(Bench.CONNECTION, stream).map(CheckpointRow::value);
  }
}
