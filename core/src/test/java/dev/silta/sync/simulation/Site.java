// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.flow.CatalogueSettings;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.SharedShop;
import dev.silta.flow.StockSettings;
import dev.silta.model.Fulfilment;
import dev.silta.store.ConnectionId;
import dev.silta.sync.SyncSettings;
import dev.silta.testkit.FakeWarehouse;
import dev.silta.testkit.FeedScript;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A warehouse and how the shop is connected to it. */
final class Site {
  static final Duration LEASE = Duration.ofMinutes(5);
  private static final byte[] KEY =
      "a key for tests, 32 bytes long..".getBytes(StandardCharsets.UTF_8);
  private static final List<ConnectionId> BOTH =
      List.of(ConnectionId.of("shop-1-0"), ConnectionId.of("shop-1-1"));
  final int index;
  final ConnectionId connection;
  final FakeWarehouse warehouse;
  final SyncSettings settings;

  Site(int index, Setting setting, WorldClock clock) {
    this.index = index;
    connection = BOTH.get(index);
    warehouse = new FakeWarehouse(clock.right);
    warehouse.rules().create(setting.create()).lateCancel(setting.lateCancel());
    settings = settings(index, setting);
    Stream.of(warehouse.stockFeed(), warehouse.fulfilmentFeed())
        .forEach(feed -> script(feed, setting));
    World.ARTICLES.forEach(article -> warehouse.floor().receive(article, setting.pieces()));
  }

  /** What the warehouse holds under the number, cancelled or not, and what was split off it. */
  Stream<Fulfilment> parts(String number) {
    return Stream.of(number, number + World.PART)
        .filter(warehouse.floor()::holds)
        .map(warehouse.floor()::order);
  }

  static void script(FeedScript feed, Setting setting) {
    feed.pageSize(setting.pageSize());
    if (setting.repeating()) {
      feed.repeating();
    }
  }

  private static SyncSettings settings(int index, Setting setting) {
    return SyncSettings.builder()
        .digestKey(KEY)
        .catalogue(
            CatalogueSettings.builder().selection(setting.together().selection(index)).build())
        .orders(
            OrderSettings.builder().placedSince(setting.start().minus(Duration.ofDays(1))).build())
        .stock(StockSettings.builder().enabled(StockSettings.Switch.ON).build())
        .sharedShop(
            setting.together() == Together.ALONE
                ? SharedShop.none()
                : new SharedShop(BOTH, setting.together().rule))
        .leaseLength(LEASE)
        .build();
  }
}
