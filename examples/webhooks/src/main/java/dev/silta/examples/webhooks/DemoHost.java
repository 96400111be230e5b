// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.webhooks;

import dev.silta.flow.OrderSettings;
import dev.silta.flow.StockSettings;
import dev.silta.http.Secret;
import dev.silta.model.Flow;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.MyCashflowConfig;
import dev.silta.mycashflow.connector.MyCashflowShop;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OngoingConfig;
import dev.silta.ongoing.connector.OngoingWarehouse;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sandbox.DemoShop;
import dev.silta.sandbox.Sandbox;
import dev.silta.store.ConnectionId;
import dev.silta.store.InMemorySyncStore;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What a host has anyway: clients and an engine, here between the sandbox's two servers. */
final class DemoHost {
  private final MyCashflowClient shop;
  private final OngoingSettings settings;
  private final SyncEngine engine;

  DemoHost(Sandbox sandbox) {
    shop =
        MyCashflowClient.create(
            MyCashflowConfig.builder()
                .baseUri(sandbox.shop().baseUri())
                .user(sandbox.shop().user())
                .key(Secret.of(sandbox.shop().key()))
                .callsPerSecond(1000)
                .burst(1000)
                .build());
    settings =
        OngoingSettings.builder()
            .goodsOwnerId(new GoodsOwnerId(sandbox.warehouse().goodsOwnerId()))
            .build();
    engine =
        SyncEngine.builder()
            .connection(ConnectionId.of("shop-1"))
            .shop(MyCashflowShop.builder(shop).build())
            .warehouse(OngoingWarehouse.builder(warehouse(sandbox), settings).build())
            .store(new InMemorySyncStore())
            .settings(
                SyncSettings.builder()
                    .digestKey(
                        "not a secret: a demo keeps nothing".getBytes(StandardCharsets.UTF_8))
                    .orders(OrderSettings.builder().placedSince(Instant.EPOCH).build())
                    .stock(StockSettings.builder().enabled(StockSettings.Switch.ON).build())
                    .build())
            .build();
  }

  /** A shop with products and orders that the warehouse knows already, and has goods for. */
  void open(Sandbox sandbox) {
    DemoShop.seed(sandbox);
    List.of(Flow.CATALOGUE, Flow.ORDERS).forEach(engine::run);
    sandbox
        .warehouse()
        .articleNumbers()
        .forEach(number -> sandbox.warehouse().floor().receive(number, 50));
    // nobody listens yet: what was placed so far is told to none
    sandbox.shop().deliverWebhooks();
  }

  static void placeAnOrder(Sandbox sandbox) {
    sandbox
        .shop()
        .seed()
        .order(
            order ->
                order
                    .customer(
                        person ->
                            person
                                .name("Outi", "Odottava")
                                .address("Keksittykatu 3", "00100", "Helsinki", "FI")
                                .email("outi@example.test"))
                    .line("MUKI", 1)
                    .shippingMethod("Kotiinkuljetus"));
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

  MyCashflowClient shop() {
    return shop;
  }

  OngoingSettings settings() {
    return settings;
  }

  SyncEngine engine() {
    return engine;
  }
}
