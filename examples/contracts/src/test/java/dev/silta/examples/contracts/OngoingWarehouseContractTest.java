// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.contracts;

import dev.silta.testkit.ManualClock;
import dev.silta.connector.Warehouse;
import dev.silta.http.ApiTransport;
import dev.silta.http.ApiTransports;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Lane;
import dev.silta.http.Secret;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OngoingConfig;
import dev.silta.ongoing.connector.OngoingWarehouse;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sandbox.ongoing.OngoingServer;
import dev.silta.testkit.WarehouseContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** The contract over real HTTP. */
class OngoingWarehouseContractTest extends WarehouseContract {
  private final ManualClock clock = new ManualClock();
  private final OngoingServer server = OngoingServer.start(clock);
  private final Warehouse warehouse = connected();

  @AfterEach
  void close() {
    server.close();
  }

  @Override
  protected Warehouse warehouse() {
    return warehouse;
  }

  @Override
  protected void letTimePass() {
    clock.advance(Duration.ofHours(1));
  }

  private Warehouse connected() {
    HttpConfig http = HttpConfig.builder().clock(clock).sleeper(clock::advance).build();
    OngoingConfig config =
        OngoingConfig.builder()
            .baseUri(server.baseUri())
            .user(server.user())
            .password(Secret.of(server.password()))
            .unknownProperties(UnknownProperties.REFUSED)
            .http(http)
            .build();
    ApiTransport transport =
        ApiTransports.basic(
            config.base(), config.user(), config.password(), Lane.of(1000, 1000, 1, clock), http);
    OngoingSettings settings =
        OngoingSettings.builder().goodsOwnerId(new GoodsOwnerId(server.goodsOwnerId())).build();
    return OngoingWarehouse.builder(
            OngoingClient.over(new DatedTransport(transport, clock), config), settings)
        .build();
  }
}
