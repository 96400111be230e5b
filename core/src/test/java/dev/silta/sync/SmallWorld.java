// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;

import dev.silta.connector.Capabilities.Create;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.StockSettings;
import dev.silta.model.Flow;
import dev.silta.model.Fulfilment;
import dev.silta.model.SalesOrder;
import dev.silta.store.ConnectionId;
import dev.silta.store.InMemorySyncStore;
import dev.silta.store.OperationRow;
import dev.silta.testkit.Crash;
import dev.silta.testkit.CrashPoints;
import dev.silta.testkit.CrashingStore;
import dev.silta.testkit.FakeShop;
import dev.silta.testkit.FakeWarehouse;
import dev.silta.testkit.ManualClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A shop and a warehouse that are kept in step by processes which can die at any place. Each run is
 * one of a new process.
 */
final class SmallWorld {
  static final ConnectionId CONNECTION = ConnectionId.of("shop-1");
  private static final Duration LEASE = Duration.ofMinutes(5);
  final ManualClock clock = new ManualClock();
  final CrashPoints points = new CrashPoints();
  final FakeShop shop = new FakeShop(clock).crashPoints(points);
  final FakeWarehouse warehouse = new FakeWarehouse(clock).crashPoints(points);
  final CrashingStore store = new CrashingStore(new InMemorySyncStore(clock), points);
  private final List<String> articles;
  private Clock engineClock = clock;
  private int processes;

  /** Both sides have ten pieces of each article, and the shop's catalogue is not sent yet. */
  SmallWorld(Create create, String... articles) {
    this.articles = List.of(articles);
    warehouse.rules().create(create);
    for (String article : articles) {
      shop.clerk().put(anArticle(article).onHand(10));
      warehouse.floor().receive(article, 10);
    }
  }

  /** The engine's own clock, apart from that of the servers and the store. */
  SmallWorld engineClock(Clock other) {
    engineClock = other;
    return this;
  }

  SyncReport run(Flow flow) {
    return newProcess().run(flow);
  }

  /** A process that starts a second later. */
  SyncEngine newProcess() {
    clock.advance(Duration.ofSeconds(1));
    processes++;
    int process = processes;
    return SyncEngine.builder()
        .connection(CONNECTION)
        .shop(shop)
        .warehouse(warehouse)
        .store(store)
        .settings(settings())
        .clock(engineClock)
        .ids(() -> "process-" + process)
        .build();
  }

  private static SyncSettings settings() {
    return SyncSettings.builder()
        .digestKey("a key for tests, 32 bytes long..".getBytes(StandardCharsets.UTF_8))
        .orders(
            OrderSettings.builder()
                .placedSince(ManualClock.START.minus(Duration.ofDays(1)))
                .build())
        .stock(StockSettings.builder().enabled(StockSettings.Switch.ON).build())
        .leaseLength(LEASE)
        .build();
  }

  void run(Flow... flows) {
    for (Flow flow : flows) {
      run(flow);
    }
  }

  /** Runs these flows; says whether the process lived through it. */
  boolean survives(Flow... flows) {
    try {
      run(flows);
      return true;
    } catch (Crash crash) {
      return false;
    }
  }

  /** New processes, once what the dead one held has run out, until nothing is written any more. */
  void recover(Flow... flows) {
    store.restart();
    clock.advance(LEASE.plusMinutes(1));
    rest(flows);
  }

  /** Runs these flows every now and then until nothing is written any more. */
  void rest(Flow... flows) {
    for (int round = 1; round <= 20; round++) {
      forgetCalls();
      run(flows);
      if (writes() == 0) {
        return;
      }
      clock.advance(Duration.ofMinutes(1));
    }
    throw new AssertionError("no rest: " + shop.calls().writeLog() + warehouse.calls().writeLog());
  }

  void forgetCalls() {
    shop.calls().reset();
    warehouse.calls().reset();
  }

  int writes() {
    return shop.calls().writes() + warehouse.calls().writes();
  }

  List<OperationRow> openRows() {
    return store.inTransaction(tx -> tx.open(CONNECTION));
  }

  /** Open rows but those whose end is still to be looked up. */
  List<OperationRow> waitingRows() {
    return openRows().stream().filter(row -> !row.state().needsLookup()).toList();
  }

  /** All that people see at both sides, and what waits; no times. */
  List<String> state(String... orders) {
    List<String> lines = new ArrayList<>();
    for (String order : orders) {
      lines.add(order + " shop " + ofShop(shop.clerk().order(order)));
      lines.add(order + " mails " + shop.clerk().mails(order));
      lines.add(order + " warehouse " + ofWarehouse(order));
    }
    for (String article : articles) {
      lines.add(article + " " + warehouse.floor().article(article).asMap());
      lines.add(article + " sellable " + warehouse.floor().sellable(article));
      lines.add(article + " quantity " + shop.clerk().quantity(article));
      lines.add(article + " balance " + shop.clerk().balance(article));
    }
    waitingRows().forEach(row -> lines.add(row.key() + " " + row.state() + " " + row.reason()));
    return lines;
  }

  private static String ofShop(SalesOrder order) {
    return order.state() + " " + order.trackingCodes();
  }

  private String ofWarehouse(String number) {
    if (!warehouse.floor().holds(number)) {
      return "nothing";
    }
    Fulfilment order = warehouse.floor().order(number);
    return String.join(
        " ",
        warehouse.floor().liveOrders(number) + " live",
        order.rawStatus(),
        order.content().asMap().toString(),
        order.parcels().toString(),
        order.lines().toString());
  }
}
