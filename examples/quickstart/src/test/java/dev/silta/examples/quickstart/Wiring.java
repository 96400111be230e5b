// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.flow.CatalogueSettings;
import dev.silta.flow.FulfilmentSettings;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.StockSettings;
import dev.silta.http.ApiTransport;
import dev.silta.http.ApiTransports;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Lane;
import dev.silta.http.Secret;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.MyCashflowConfig;
import dev.silta.mycashflow.connector.MyCashflowShop;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OngoingConfig;
import dev.silta.ongoing.connector.OngoingWarehouse;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sandbox.Sandbox;
import dev.silta.store.ConnectionId;
import dev.silta.store.SyncStore;
import dev.silta.sync.Held;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncListener;
import dev.silta.sync.SyncSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** How a bench's engine is put together; a test changes what it is about. */
final class Wiring {
  static final ConnectionId CONNECTION = ConnectionId.of("bench");
  private final Sandbox sandbox;
  private final ManualClock clock;
  private final AtomicInteger runs = new AtomicInteger();
  final List<Held> waited = new ArrayList<>();
  URI shopUri;
  String shopKey;
  String warehousePassword;
  int goodsOwner;
  UnknownProperties unknownProperties = UnknownProperties.REFUSED;
  Duration attemptDeadline = Duration.ofSeconds(20);
  MyCashflowSettings shop = MyCashflowSettings.defaults();
  OngoingSettings.Builder warehouse = OngoingSettings.builder();
  CatalogueSettings catalogue = CatalogueSettings.defaults();
  OrderSettings orders =
      OrderSettings.builder().placedSince(ManualClock.START.minus(Duration.ofDays(1))).build();
  StockSettings stock = StockSettings.builder().enabled(StockSettings.Switch.ON).build();
  FulfilmentSettings fulfilment = FulfilmentSettings.defaults();

  Wiring(Sandbox sandbox, ManualClock clock) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.shopUri = sandbox.shop().baseUri();
    this.shopKey = sandbox.shop().key();
    this.warehousePassword = sandbox.warehouse().password();
    this.goodsOwner = sandbox.warehouse().goodsOwnerId();
  }

  SyncEngine engine(SyncStore store) {
    return SyncEngine.builder()
        .connection(CONNECTION)
        .shop(MyCashflowShop.builder(shopClient()).settings(shop).clock(clock).build())
        .warehouse(
            OngoingWarehouse.builder(
                    warehouseClient(), warehouse.goodsOwnerId(new GoodsOwnerId(goodsOwner)).build())
                .clock(clock)
                .build())
        .store(store)
        .settings(settings())
        .listener(
            new SyncListener() {
              @Override
              public void waiting(Held held) {
                waited.add(held);
              }
            })
        .clock(clock)
        .ids(() -> "run-" + runs.incrementAndGet())
        .build();
  }

  private SyncSettings settings() {
    return SyncSettings.builder()
        .digestKey("a key for tests, 32 bytes long..".getBytes(StandardCharsets.UTF_8))
        .catalogue(catalogue)
        .orders(orders)
        .stock(stock)
        .fulfilment(fulfilment)
        .build();
  }

  private MyCashflowClient shopClient() {
    MyCashflowConfig config =
        MyCashflowConfig.builder()
            .baseUri(shopUri)
            .user(sandbox.shop().user())
            .key(Secret.of(shopKey))
            .http(http())
            .pageSize(50)
            .unknownProperties(unknownProperties)
            .build();
    return MyCashflowClient.create(config, transport(shopUri, config.user(), config.key()));
  }

  OngoingClient warehouseClient() {
    OngoingConfig config =
        OngoingConfig.builder()
            .baseUri(sandbox.warehouse().baseUri())
            .user(sandbox.warehouse().user())
            .password(Secret.of(warehousePassword))
            .http(http())
            .unknownProperties(unknownProperties)
            .build();
    return OngoingClient.over(transport(config.base(), config.user(), config.password()), config);
  }

  private ApiTransport transport(URI base, String user, Secret password) {
    Lane lane = Lane.of(1000, 1000, 4, clock);
    return new DatedTransport(ApiTransports.basic(base, user, password, lane, http()), clock);
  }

  private HttpConfig http() {
    return HttpConfig.builder()
        .attemptDeadline(attemptDeadline)
        .clock(clock)
        .sleeper(clock::advance)
        .random(new Random(7))
        .build();
  }
}
