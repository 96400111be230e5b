// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.connector.Shop;
import dev.silta.connector.Warehouse;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.StockSettings;
import dev.silta.mycashflow.connector.MyCashflowShop;
import dev.silta.ongoing.connector.OngoingWarehouse;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sandbox.Sandbox;
import dev.silta.store.ConnectionId;
import dev.silta.store.InMemorySyncStore;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncListener;
import dev.silta.sync.SyncSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Wires an engine; a host does the same with its own store, settings and credentials. */
final class Engines {
  private static final byte[] DEMO_KEY =
      "not a secret: the demo keeps nothing".getBytes(StandardCharsets.UTF_8);

  private Engines() {}

  static byte[] demoKey() {
    return DEMO_KEY.clone();
  }

  /** An engine between the sandbox's two servers. */
  static SyncEngine of(Sandbox sandbox) {
    return of(sandbox, settings(sandbox).build(), new SyncListener() {});
  }

  /** The settings that every use of the sandbox's warehouse needs. */
  static OngoingSettings.Builder settings(Sandbox sandbox) {
    return OngoingSettings.builder()
        .goodsOwnerId(new GoodsOwnerId(sandbox.warehouse().goodsOwnerId()));
  }

  static SyncEngine of(Sandbox sandbox, OngoingSettings settings, SyncListener listener) {
    return engine(
        "demo",
        MyCashflowShop.builder(Systems.shop(sandbox)).build(),
        OngoingWarehouse.builder(Systems.ongoing(sandbox), settings).build(),
        listener);
  }

  /** An engine with everything switched on that forgets all when the program ends. */
  static SyncEngine engine(
      String connection, Shop shop, Warehouse warehouse, SyncListener listener) {
    return SyncEngine.builder()
        .connection(ConnectionId.of(connection))
        .shop(shop)
        .warehouse(warehouse)
        .store(new InMemorySyncStore())
        .settings(
            SyncSettings.builder()
                .digestKey(demoKey())
                .orders(OrderSettings.builder().placedSince(Instant.EPOCH).build())
                .stock(StockSettings.builder().enabled(StockSettings.Switch.ON).build())
                .build())
        .listener(listener)
        .build();
  }
}
