// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

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
import dev.silta.store.ConnectionId;
import dev.silta.store.SyncStore;
import dev.silta.store.jdbc.JdbcSyncStore;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/**
 * A host of its own, in its own process: reads the name of a flow, runs it, answers with its
 * ending. Where it finds the two servers, the database and the time, it reads first.
 */
final class HostProcessMain {
  private HostProcessMain() {}

  public static void main(String[] arguments) throws IOException {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Properties where = new Properties();
    where.load(new StringReader(orders.readLine().replace(' ', '\n')));
    for (String line = orders.readLine(); line != null; line = orders.readLine()) {
      String[] flowAndHours = line.split(" ", 2);
      Clock ahead = ahead(Long.parseLong(flowAndHours[1]));
      SyncEngine engine = engine(where, ahead);
      System.out.println("ended " + engine.run(Flow.valueOf(flowAndHours[0])).ending());
    }
  }

  private static Clock ahead(long hours) {
    return Clock.offset(Clock.systemUTC(), Duration.ofHours(hours));
  }

  private static SyncEngine engine(Properties where, Clock clock) {
    return SyncEngine.builder()
        .connection(ConnectionId.of("demo"))
        .shop(MyCashflowShop.builder(shop(where)).build())
        .warehouse(OngoingWarehouse.builder(warehouse(where), owner(where)).build())
        .store(store(where, clock))
        .settings(
            SyncSettings.builder()
                .digestKey("a key for tests, 32 bytes long..".getBytes(StandardCharsets.UTF_8))
                .orders(OrderSettings.builder().placedSince(Instant.EPOCH).build())
                .stock(StockSettings.builder().enabled(StockSettings.Switch.ON).build())
                .build())
        .clock(clock)
        .build();
  }

  private static MyCashflowClient shop(Properties where) {
    return MyCashflowClient.create(
        MyCashflowConfig.builder()
            .baseUri(URI.create(where.getProperty("shop")))
            .user(where.getProperty("shopUser"))
            .key(Secret.of(where.getProperty("shopKey")))
            .callsPerSecond(1000)
            .burst(1000)
            .build());
  }

  private static OngoingClient warehouse(Properties where) {
    return OngoingClient.create(
        OngoingConfig.builder()
            .baseUri(URI.create(where.getProperty("warehouse")))
            .user(where.getProperty("warehouseUser"))
            .password(Secret.of(where.getProperty("warehousePassword")))
            .callsPerSecond(1000)
            .build());
  }

  private static OngoingSettings owner(Properties where) {
    int owner = Integer.parseInt(where.getProperty("owner"));
    return OngoingSettings.builder().goodsOwnerId(new GoodsOwnerId(owner)).build();
  }

  /** Its clock is moved like the engine's, so that the lease of a killed process is over. */
  private static SyncStore store(Properties where, Clock clock) {
    DataSource database = database(where.getProperty("database"));
    return JdbcSyncStore.builder().dataSource(database).clock(clock).build();
  }

  private static DataSource database(String url) {
    SQLiteDataSource sqlite = new SQLiteDataSource();
    sqlite.setUrl(url);
    return sqlite;
  }
}
