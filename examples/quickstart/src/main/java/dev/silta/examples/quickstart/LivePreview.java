// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.connector.ConnectorException;
import dev.silta.http.Secret;
import dev.silta.model.Flow;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.MyCashflowConfig;
import dev.silta.mycashflow.connector.MyCashflowShop;
import dev.silta.ogoship.Credentials;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.OgoshipConfig;
import dev.silta.ogoship.connector.OgoshipWarehouse;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OngoingConfig;
import dev.silta.ongoing.connector.OngoingWarehouse;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncListener;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what a first run would do between the real services. Reads only; writes nothing. */
final class LivePreview {
  private static final List<String> SHOP =
      List.of("MYCASHFLOW_STORE", "MYCASHFLOW_USER", "MYCASHFLOW_KEY");
  private static final List<String> OGOSHIP =
      List.of(
          "OGOSHIP_MERCHANT", "OGOSHIP_SECRET_TOKEN", "OGOSHIP_CLIENT_ID", "OGOSHIP_CLIENT_SECRET");
  private static final List<String> ONGOING =
      List.of("ONGOING_BASE_URL", "ONGOING_USER", "ONGOING_PASSWORD", "ONGOING_GOODS_OWNER");
  private final PrintStream out;
  private final Map<String, String> environment;

  LivePreview(PrintStream out, Map<String, String> environment) {
    this.out = out;
    this.environment = environment;
  }

  static boolean isAskedFor(Map<String, String> environment) {
    return environment.containsKey("MYCASHFLOW_STORE")
        || environment.containsKey("MYCASHFLOW_BASE_URL");
  }

  void run() {
    String missing =
        Stream.concat(SHOP.stream(), (isOgoship() ? OGOSHIP : ONGOING).stream())
            .filter(name -> !environment.containsKey(name))
            .filter(name -> !name.equals("MYCASHFLOW_STORE") || !hasBaseUrl())
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      out.println("set these too: " + missing);
      return;
    }
    SyncEngine engine =
        Engines.engine(
            "preview", shop(), isOgoship() ? ogoship() : ongoing(), new SyncListener() {});
    for (Flow flow : Flow.values()) {
      preview(engine, flow);
    }
    out.println();
    out.println("Nothing was written anywhere.");
  }

  private void preview(SyncEngine engine, Flow flow) {
    out.println();
    try {
      out.println(engine.plan(flow).text());
    } catch (ConnectorException failure) {
      out.println(flow + ": cannot be read: " + failure.getMessage());
    }
  }

  private boolean hasBaseUrl() {
    return environment.containsKey("MYCASHFLOW_BASE_URL");
  }

  private MyCashflowShop shop() {
    MyCashflowConfig.Builder config =
        MyCashflowConfig.builder()
            .user(value("MYCASHFLOW_USER"))
            .key(Secret.of(value("MYCASHFLOW_KEY")));
    if (hasBaseUrl()) {
      config.baseUri(URI.create(value("MYCASHFLOW_BASE_URL")));
    } else {
      config.storeName(value("MYCASHFLOW_STORE"));
    }
    return MyCashflowShop.builder(MyCashflowClient.create(config.build())).build();
  }

  private boolean isOgoship() {
    return environment.containsKey("OGOSHIP_MERCHANT");
  }

  private OgoshipWarehouse ogoship() {
    OgoshipConfig.Builder config =
        OgoshipConfig.builder()
            .merchantId(value("OGOSHIP_MERCHANT"))
            .credentials(
                new Credentials.Password(
                    Secret.of(value("OGOSHIP_SECRET_TOKEN")),
                    value("OGOSHIP_CLIENT_ID"),
                    Secret.of(value("OGOSHIP_CLIENT_SECRET"))));
    if (environment.containsKey("OGOSHIP_BASE_URL")) {
      config.baseUri(URI.create(value("OGOSHIP_BASE_URL")));
      config.tokenUri(URI.create(value("OGOSHIP_TOKEN_URL")));
    }
    return OgoshipWarehouse.builder(
            OgoshipClient.create(config.build()), OgoshipSettings.defaults())
        .build();
  }

  private OngoingWarehouse ongoing() {
    OngoingConfig config =
        OngoingConfig.builder()
            .baseUri(URI.create(value("ONGOING_BASE_URL")))
            .user(value("ONGOING_USER"))
            .password(Secret.of(value("ONGOING_PASSWORD")))
            .build();
    GoodsOwnerId owner = new GoodsOwnerId(Integer.parseInt(value("ONGOING_GOODS_OWNER")));
    return OngoingWarehouse.builder(
            OngoingClient.create(config), OngoingSettings.builder().goodsOwnerId(owner).build())
        .build();
  }

  private String value(String name) {
    return environment.getOrDefault(name, "");
  }
}
