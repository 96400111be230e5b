// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.CatalogueSettings;
import dev.silta.flow.FulfilmentSettings;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.SharedShop;
import dev.silta.flow.StockSettings;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.store.InMemorySyncStore;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import dev.silta.store.SyncStore;
import dev.silta.testkit.FakeShop;
import dev.silta.testkit.FakeWarehouse;
import dev.silta.testkit.ManualClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One shop, one warehouse, one engine, a clock that stands still. */
final class Bench {
  static final ConnectionId CONNECTION = ConnectionId.of("shop-1");
  final ManualClock clock = new ManualClock();
  final FakeShop shop = new FakeShop(clock);
  final FakeWarehouse warehouse = new FakeWarehouse(clock);
  final InMemorySyncStore store = new InMemorySyncStore(clock);
  private final AtomicInteger ids = new AtomicInteger();
  private OrderSettings orders =
      OrderSettings.builder().placedSince(ManualClock.START.minus(Duration.ofDays(1))).build();
  private StockSettings stock = StockSettings.builder().enabled(StockSettings.Switch.ON).build();
  private FulfilmentSettings fulfilment = FulfilmentSettings.defaults();
  private CatalogueSettings catalogue = CatalogueSettings.defaults();
  private SharedShop sharedShop = SharedShop.none();
  private SyncSettings.Mode mode = SyncSettings.Mode.LIVE;
  private final List<SyncListener> listeners = new ArrayList<>();

  /** A bench whose shop has articles A and B, known to the warehouse with 10 pieces each. */
  static Bench withArticles() {
    Bench bench = new Bench();
    for (String number : List.of("A", "B")) {
      bench.shop.clerk().put(anArticle(number).onHand(10));
    }
    bench.run(Flow.CATALOGUE);
    for (String number : List.of("A", "B")) {
      bench.warehouse.floor().receive(number, 10);
    }
    bench.forgetCalls();
    return bench;
  }

  Bench orders(OrderSettings.Builder settings) {
    orders = settings.build();
    return this;
  }

  Bench stock(StockSettings.Builder settings) {
    stock = settings.enabled(StockSettings.Switch.ON).build();
    return this;
  }

  Bench stockOff() {
    stock = StockSettings.defaults();
    return this;
  }

  Bench fulfilment(FulfilmentSettings.Builder settings) {
    fulfilment = settings.build();
    return this;
  }

  Bench catalogue(CatalogueSettings.Builder settings) {
    catalogue = settings.build();
    return this;
  }

  Bench sharedShop(SharedShop value) {
    sharedShop = value;
    return this;
  }

  Bench mode(SyncSettings.Mode value) {
    mode = value;
    return this;
  }

  Bench listener(SyncListener listener) {
    listeners.add(listener);
    return this;
  }

  SyncEngine engine() {
    return engine(store);
  }

  /** An engine that sees the store through another. */
  SyncEngine engine(SyncStore seen) {
    SyncEngine.Builder builder = SyncEngine.builder();
    listeners.forEach(builder::listener);
    return builder
        .connection(CONNECTION)
        .shop(shop)
        .warehouse(warehouse)
        .store(seen)
        .settings(
            SyncSettings.builder()
                .digestKey("a key for tests, 32 bytes long..".getBytes(StandardCharsets.UTF_8))
                .orders(orders)
                .stock(stock)
                .fulfilment(fulfilment)
                .catalogue(catalogue)
                .sharedShop(sharedShop)
                .mode(mode)
                .build())
        .clock(clock)
        .ids(() -> "run-" + ids.incrementAndGet())
        .build();
  }

  /** Runs the flow a second after the last time. */
  SyncReport run(Flow flow) {
    clock.advance(Duration.ofSeconds(1));
    return engine().run(flow);
  }

  SyncReport later(Duration by, Flow flow) {
    clock.advance(by);
    return engine().run(flow);
  }

  SyncReport transfer(String order) {
    return engine().desk().transfer(new OrderNumber(order), "test", "asked for");
  }

  void forgetCalls() {
    shop.calls().reset();
    warehouse.calls().reset();
  }

  /** Writes at both sides since the calls were last forgotten. */
  int writes() {
    return shop.calls().writes() + warehouse.calls().writes();
  }

  Optional<OperationRow> row(Flow flow, String subject, OperationType type) {
    return store.inTransaction(
        tx ->
            tx.operations(CONNECTION, flow, List.of(subject)).stream()
                .filter(row -> row.key().type() == type)
                .reduce((one, other) -> other.state().isOpen() ? other : one));
  }

  List<ReasonCode> holds() {
    return engine().desk().holds().stream().map(Held::reason).toList();
  }

  /** L2: once nothing goes wrong any more and all that waits was due, a run writes nothing. */
  void comesToRest(Duration by, Flow flow) {
    warehouse.faults().lift();
    shop.faults().lift();
    later(by, flow);
    forgetCalls();
    later(by, flow);
    assertThat(shop.calls().writeLog()).isEmpty();
    assertThat(warehouse.calls().writeLog()).isEmpty();
  }
}
