// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.steps;

import dev.silta.flow.OrderSettings;
import dev.silta.http.Secret;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.MyCashflowConfig;
import dev.silta.mycashflow.connector.MyCashflowShop;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OngoingConfig;
import dev.silta.ongoing.connector.OngoingWarehouse;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sandbox.Sandbox;
import dev.silta.store.ConnectionId;
import dev.silta.store.SyncStore;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Wires an engine between the sandbox's two servers. */
final class Engines {
  private static final byte[] DEMO_KEY =
      "not a secret: the demo's people are made up".getBytes(StandardCharsets.UTF_8);

  private Engines() {}

  static SyncEngine of(Sandbox sandbox, SyncStore store) {
    GoodsOwnerId owner = new GoodsOwnerId(sandbox.warehouse().goodsOwnerId());
    return SyncEngine.builder()
        .connection(ConnectionId.of("demo"))
        .shop(MyCashflowShop.builder(shop(sandbox)).build())
        .warehouse(
            OngoingWarehouse.builder(
                    warehouse(sandbox), OngoingSettings.builder().goodsOwnerId(owner).build())
                .build())
        .store(store)
        .settings(
            SyncSettings.builder()
                .digestKey(DEMO_KEY)
                .orders(OrderSettings.builder().placedSince(Instant.EPOCH).build())
                .build())
        .build();
  }

  private static MyCashflowClient shop(Sandbox sandbox) {
    return MyCashflowClient.create(
        MyCashflowConfig.builder()
            .baseUri(sandbox.shop().baseUri())
            .user(sandbox.shop().user())
            .key(Secret.of(sandbox.shop().key()))
            .callsPerSecond(1000)
            .burst(1000)
            .build());
  }

  private static OngoingClient warehouse(Sandbox sandbox) {
    return OngoingClient.create(
        OngoingConfig.builder()
            .baseUri(sandbox.warehouse().baseUri())
            .user(sandbox.warehouse().user())
            .password(Secret.of(sandbox.warehouse().password()))
            .callsPerSecond(1000)
            .build());
  }
}
