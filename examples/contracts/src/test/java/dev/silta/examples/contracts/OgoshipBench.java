// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.contracts;

import dev.silta.testkit.ManualClock;
import dev.silta.connector.Warehouse;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Secret;
import dev.silta.ogoship.Credentials;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.OgoshipConfig;
import dev.silta.ogoship.connector.OgoshipWarehouse;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.sandbox.ogoship.OgoshipServer;
import dev.silta.testkit.Articles;
import java.net.URI;
import java.util.Optional;

/** A simulated OGOship, warehouses over real HTTP, and a clock that stands still. */
final class OgoshipBench implements AutoCloseable {
  final ManualClock clock = new ManualClock();
  final OgoshipServer server = OgoshipServer.start(clock);

  OgoshipBench() {
    server.options().shippingMethods("POST");
  }

  Warehouse warehouse(OgoshipSettings settings) {
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
    return OgoshipWarehouse.builder(OgoshipClient.create(config), settings).build();
  }

  /** Articles A and B are known, with so many pieces of each. */
  void goods(Warehouse warehouse, int pieces) {
    for (String code : new String[] {"A", "B"}) {
      warehouse.putArticle(Articles.anArticle(code).build(), Optional.empty());
      server.floor().receive(code, pieces);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
