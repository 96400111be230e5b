// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.flow.OrderSettings;
import dev.silta.flow.SharedShop;
import dev.silta.flow.StockSettings;
import dev.silta.http.Page;
import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.ArticleSelection;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.PageQuery;
import dev.silta.mycashflow.connector.MyCashflowShop;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.MyCashflowSettings.OpenCashOnDelivery;
import dev.silta.mycashflow.model.PaymentMethod;
import dev.silta.ogoship.connector.OgoshipFlows;
import dev.silta.ogoship.connector.OgoshipWarehouse;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ongoing.connector.OngoingWarehouse;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sandbox.Sandbox;
import dev.silta.store.ConnectionId;
import dev.silta.store.InMemorySyncStore;
import dev.silta.store.SyncStore;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncSettings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A shop that keeps one supplier's products at OGOship. Alone, or with Ongoing for the rest: two
 * connections on one store.
 */
final class MixedEngines {
  private static final ConnectionId OGOSHIP = ConnectionId.of("demo-ogoship");
  private static final ConnectionId ONGOING = ConnectionId.of("demo-ongoing");
  private final SyncStore store = new InMemorySyncStore();
  private final Sandbox sandbox;
  private final MyCashflowShop shop;

  MixedEngines(Sandbox sandbox) {
    this.sandbox = sandbox;
    MyCashflowClient client = Systems.shop(sandbox);
    this.shop = MyCashflowShop.builder(client).settings(shopSettings(client)).build();
  }

  /** What the merchant chooses for OGOship. */
  private static OgoshipSettings ogoshipSettings() {
    return OgoshipSettings.builder()
        .products(ArticleSelection.suppliers("Savipaja Esimerkki Oy"))
        .delivery(DeliveryMethods.builder().codes("posti_*").name("Matkahuolto Lähellä").build())
        .build();
  }

  private static MyCashflowSettings shopSettings(MyCashflowClient client) {
    MyCashflowSettings.Builder settings =
        MyCashflowSettings.builder().openCashOnDelivery(OpenCashOnDelivery.ALLOWED);
    for (Page<PaymentMethod> page : client.paymentMethods().list(PageQuery.all())) {
      page.records().items().stream()
          .filter(method -> method.name().equals(Optional.of("Jälkivaatimus")))
          .forEach(method -> settings.addCashOnDeliveryMethods(method.id()));
    }
    return settings.build();
  }

  SyncEngine ogoship() {
    return ogoship(SharedShop.none());
  }

  /** OGOship first: what it keeps is its own. */
  List<SyncEngine> both() {
    SharedShop shared = new SharedShop(List.of(OGOSHIP, ONGOING), SharedShop.Stock.OWNER);
    return List.of(ogoship(shared), ongoing(shared));
  }

  private SyncEngine ogoship(SharedShop shared) {
    OgoshipSettings settings = ogoshipSettings();
    OrderSettings.Builder orders = OgoshipFlows.orders(settings);
    orders.placedSince(Instant.EPOCH);
    return SyncEngine.builder()
        .connection(OGOSHIP)
        .shop(shop)
        .warehouse(OgoshipWarehouse.builder(Systems.ogoship(sandbox), settings).build())
        .store(store)
        .settings(
            SyncSettings.builder()
                .digestKey(Engines.demoKey())
                .catalogue(OgoshipFlows.catalogue(settings).build())
                .orders(orders.build())
                .stock(OgoshipFlows.stock().build())
                .fulfilment(OgoshipFlows.fulfilment(settings).build())
                .sharedShop(shared)
                .build())
        .build();
  }

  private SyncEngine ongoing(SharedShop shared) {
    OngoingSettings settings =
        OngoingSettings.builder()
            .goodsOwnerId(new GoodsOwnerId(sandbox.warehouse().goodsOwnerId()))
            .build();
    return SyncEngine.builder()
        .connection(ONGOING)
        .shop(shop)
        .warehouse(OngoingWarehouse.builder(Systems.ongoing(sandbox), settings).build())
        .store(store)
        .settings(
            SyncSettings.builder()
                .digestKey(Engines.demoKey())
                .orders(OrderSettings.builder().placedSince(Instant.EPOCH).build())
                .stock(StockSettings.builder().enabled(StockSettings.Switch.ON).build())
                .sharedShop(shared)
                .build())
        .build();
  }
}
