// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

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
import dev.silta.store.InMemorySyncStore;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncSettings;
import java.util.Base64;

/** What a host does: wire once, then let a scheduler call each flow. */
public final class HostMain {
  private HostMain() {}

  public static void main(String[] arguments) {
    MyCashflowClient shop =
        MyCashflowClient.create(
            MyCashflowConfig.builder()
                .storeName(System.getenv("MYCASHFLOW_STORE"))
                .user(System.getenv("MYCASHFLOW_USER"))
                .key(Secret.of(System.getenv("MYCASHFLOW_KEY")))
                .build());
    OngoingClient warehouse =
        OngoingClient.create(
            OngoingConfig.builder()
                .system(System.getenv("ONGOING_SYSTEM"))
                .user(System.getenv("ONGOING_USER"))
                .password(Secret.of(System.getenv("ONGOING_PASSWORD")))
                .build());
    GoodsOwnerId owner = new GoodsOwnerId(Integer.parseInt(System.getenv("ONGOING_GOODS_OWNER")));
    SyncEngine engine =
        SyncEngine.builder()
            .connection(ConnectionId.of("shop-1"))
            .shop(MyCashflowShop.builder(shop).build())
            .warehouse(
                OngoingWarehouse.builder(
                        warehouse, OngoingSettings.builder().goodsOwnerId(owner).build())
                    .build())
            .store(new InMemorySyncStore()) // yours: JdbcSyncStore on your database
            .settings(
                SyncSettings.builder()
                    .digestKey(Base64.getDecoder().decode(System.getenv("SILTA_DIGEST_KEY")))
                    .build())
            .build();
    for (Flow flow : Flow.values()) {
      System.out.println(engine.run(flow).text());
    }
  }
}
