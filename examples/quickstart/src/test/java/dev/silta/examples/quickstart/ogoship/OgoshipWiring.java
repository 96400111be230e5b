// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import dev.silta.examples.quickstart.DatedTransport;
import dev.silta.examples.quickstart.ManualClock;
import dev.silta.flow.FulfilmentSettings;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.SharedShop;
import dev.silta.http.ApiTransport;
import dev.silta.http.ApiTransports;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Lane;
import dev.silta.http.Secret;
import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.ArticleSelection;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.MyCashflowConfig;
import dev.silta.mycashflow.connector.MyCashflowShop;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.ogoship.Credentials;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.OgoshipConfig;
import dev.silta.ogoship.connector.OgoshipFlows;
import dev.silta.ogoship.connector.OgoshipWarehouse;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.sandbox.Sandbox;
import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.store.ConnectionId;
import dev.silta.store.SyncStore;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** How one connection with OGOship is put together; a test changes what it is about. */
final class OgoshipWiring {
  private final Sandbox sandbox;
  private final ManualClock clock;
  private final AtomicInteger runs = new AtomicInteger();
  ConnectionId connection = ConnectionId.of("ogoship");
  MyCashflowServer shopServer;
  String merchantId;
  String secretToken;
  String clientSecret;
  OgoshipSettings.Builder settings =
      OgoshipSettings.builder()
          .products(ArticleSelection.suppliers(OgoshipBench.POTTERY))
          .delivery(DeliveryMethods.builder().codes("posti_*").name(OgoshipBench.BY_NAME).build());
  MyCashflowSettings shop = MyCashflowSettings.defaults();
  Duration trackingWait = Duration.ofMinutes(30);
  Duration attemptDeadline = Duration.ofSeconds(20);
  FulfilmentSettings.RestElsewhere restElsewhere = FulfilmentSettings.RestElsewhere.COMPLETE_PART;
  SharedShop shared = SharedShop.none();

  OgoshipWiring(Sandbox sandbox, ManualClock clock) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.shopServer = sandbox.shop();
    this.merchantId = sandbox.ogoship().merchantId();
    this.secretToken = sandbox.ogoship().secretToken();
    this.clientSecret = sandbox.ogoship().clientSecret();
  }

  SyncEngine engine(SyncStore store) {
    OgoshipSettings chosen = settings.build();
    return SyncEngine.builder()
        .connection(connection)
        .shop(shop())
        .warehouse(OgoshipWarehouse.builder(client(), chosen).build())
        .store(store)
        .settings(
            flows(chosen)
                .digestKey("a key for tests, 32 bytes long..".getBytes(StandardCharsets.UTF_8))
                .sharedShop(shared)
                .build())
        .clock(clock)
        .ids(() -> connection + "-run-" + runs.incrementAndGet())
        .build();
  }

  private SyncSettings.Builder flows(OgoshipSettings chosen) {
    OrderSettings.Builder orders = OgoshipFlows.orders(chosen);
    orders.placedSince(ManualClock.START.minus(Duration.ofDays(1)));
    FulfilmentSettings.Builder fulfilment = OgoshipFlows.fulfilment(chosen);
    fulfilment.trackingWait(trackingWait).restElsewhere(restElsewhere);
    SyncSettings.Builder flows = SyncSettings.builder();
    flows
        .catalogue(OgoshipFlows.catalogue(chosen).build())
        .orders(orders.build())
        .stock(OgoshipFlows.stock().build())
        .fulfilment(fulfilment.build());
    return flows;
  }

  /** A client of its own, with a token of its own. */
  OgoshipClient client() {
    OgoshipConfig config =
        OgoshipConfig.builder()
            .merchantId(merchantId)
            .credentials(
                new Credentials.Password(
                    Secret.of(secretToken), sandbox.ogoship().clientId(), Secret.of(clientSecret)))
            .baseUri(URI.create(sandbox.ogoship().baseUri() + "/api/v1"))
            .tokenUri(sandbox.ogoship().tokenUri())
            .callsPerSecond(1000)
            .unknownProperties(UnknownProperties.REFUSED)
            .http(http())
            .build();
    return OgoshipClient.over(new DatedTransport(OgoshipClient.transport(config), clock), config);
  }

  MyCashflowShop shop() {
    MyCashflowConfig config =
        MyCashflowConfig.builder()
            .baseUri(shopServer.baseUri())
            .user(shopServer.user())
            .key(Secret.of(shopServer.key()))
            .unknownProperties(UnknownProperties.REFUSED)
            .http(http())
            .pageSize(50)
            .build();
    Lane lane = Lane.of(1000, 1000, 4, clock);
    ApiTransport transport =
        ApiTransports.basic(shopServer.baseUri(), config.user(), config.key(), lane, http());
    MyCashflowClient client = MyCashflowClient.create(config, new DatedTransport(transport, clock));
    return MyCashflowShop.builder(client).settings(shop).clock(clock).build();
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
