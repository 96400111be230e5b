// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.CatalogueSettings;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.SharedShop;
import dev.silta.flow.StockSettings;
import dev.silta.model.ArticleSelection;
import dev.silta.model.Flow;
import dev.silta.store.ConnectionId;
import dev.silta.store.InMemorySyncStore;
import dev.silta.testkit.FakeShop;
import dev.silta.testkit.FakeWarehouse;
import dev.silta.testkit.ManualClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One shop, a warehouse in the north and one in the south, one store; the north comes first. */
final class TwoWarehouses {
  static final ConnectionId NORTH = ConnectionId.of("shop-1-north");
  static final ConnectionId SOUTH = ConnectionId.of("shop-1-south");
  final ManualClock clock = new ManualClock();
  final FakeShop shop = new FakeShop(clock);
  final FakeWarehouse north = new FakeWarehouse(clock);
  final FakeWarehouse south = new FakeWarehouse(clock);
  private final InMemorySyncStore store = new InMemorySyncStore(clock);
  private final AtomicInteger ids = new AtomicInteger();
  private SharedShop.Stock stock = SharedShop.Stock.OWNER;
  private ArticleSelection northern = ArticleSelection.all();
  private ArticleSelection southern = ArticleSelection.all();

  TwoWarehouses stock(SharedShop.Stock rule) {
    stock = rule;
    return this;
  }

  TwoWarehouses keep(ArticleSelection inTheNorth, ArticleSelection inTheSouth) {
    northern = inTheNorth;
    southern = inTheSouth;
    return this;
  }

  SyncEngine northern() {
    return engine(NORTH, north, northern);
  }

  SyncEngine southern() {
    return engine(SOUTH, south, southern);
  }

  private SyncEngine engine(
      ConnectionId connection, FakeWarehouse warehouse, ArticleSelection selection) {
    return SyncEngine.builder()
        .connection(connection)
        .shop(shop)
        .warehouse(warehouse)
        .store(store)
        .settings(
            SyncSettings.builder()
                .digestKey("a key for tests, 32 bytes long..".getBytes(StandardCharsets.UTF_8))
                .catalogue(CatalogueSettings.builder().selection(selection).build())
                .orders(
                    OrderSettings.builder()
                        .placedSince(ManualClock.START.minus(Duration.ofDays(1)))
                        .build())
                .stock(StockSettings.builder().enabled(StockSettings.Switch.ON).build())
                .sharedShop(new SharedShop(List.of(NORTH, SOUTH), stock))
                .build())
        .clock(clock)
        .ids(() -> "run-" + ids.incrementAndGet())
        .build();
  }

  /** Both engines run the flow, the northern one first. */
  void run(Flow flow) {
    clock.advance(Duration.ofSeconds(1));
    northern().run(flow);
    southern().run(flow);
  }

  /** A round of all flows, when everything that rests is looked at again. */
  void round() {
    clock.advance(Duration.ofMinutes(11));
    List.of(Flow.CATALOGUE, Flow.ORDERS, Flow.FULFILMENT, Flow.STOCK).forEach(this::run);
  }

  int writes() {
    return shop.calls().writes() + north.calls().writes() + south.calls().writes();
  }

  void forgetCalls() {
    shop.calls().reset();
    north.calls().reset();
    south.calls().reset();
  }
}
