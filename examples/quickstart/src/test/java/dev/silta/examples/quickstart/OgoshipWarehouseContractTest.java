// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.connector.Warehouse;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Secret;
import dev.silta.ogoship.Credentials;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.OgoshipConfig;
import dev.silta.ogoship.connector.OgoshipWarehouse;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.mapping.OgoshipSettings.Modification;
import dev.silta.sandbox.ogoship.OgoshipServer;
import dev.silta.testkit.WarehouseContract;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract over real HTTP, with a merchant that allows modification through the API. */
class OgoshipWarehouseContractTest extends WarehouseContract {
  private final ManualClock clock = new ManualClock();
  private final OgoshipServer server = OgoshipServer.start(clock);
  private final Warehouse warehouse = connected();

  /** Orders are accepted as soon as there are goods for them. */
  @BeforeEach
  void goodsAreThere() {
    server.options().shippingMethods("POST");
    server.options().modificationThroughApi(true);
    for (String code : new String[] {"A", "B"}) {
      warehouse.putArticle(article(code).build(), Optional.empty());
      server.floor().receive(code, 100);
    }
  }

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
    OgoshipConfig config =
        OgoshipConfig.builder()
            .merchantId(server.merchantId())
            .credentials(
                new Credentials.Password(
                    Secret.of(server.secretToken()),
                    server.clientId(),
                    Secret.of(server.clientSecret())))
            .baseUri(URI.create(server.baseUri() + "/api/v1"))
            .tokenUri(server.tokenUri())
            .unknownProperties(UnknownProperties.REFUSED)
            .http(HttpConfig.builder().clock(clock).sleeper(clock::advance).build())
            .build();
    OgoshipSettings settings = OgoshipSettings.builder().modification(Modification.ALLOWED).build();
    return OgoshipWarehouse.builder(OgoshipClient.create(config), settings).build();
  }
}
