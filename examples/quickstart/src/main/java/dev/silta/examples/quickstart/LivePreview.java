// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.connector.ConnectorException;
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
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncListener;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows what a first run would do between the real services. Reads only; writes nothing. */
final class LivePreview {
  private static final List<String> NAMES =
      List.of(
          "MYCASHFLOW_STORE",
          "MYCASHFLOW_USER",
          "MYCASHFLOW_KEY",
          "ONGOING_BASE_URL",
          "ONGOING_USER",
          "ONGOING_PASSWORD",
          "ONGOING_GOODS_OWNER");
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
        NAMES.stream()
            .filter(name -> !environment.containsKey(name))
            .filter(name -> !name.equals("MYCASHFLOW_STORE") || !hasBaseUrl())
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      out.println("set these too: " + missing);
      return;
    }
    SyncEngine engine = Engines.engine("preview", shop(), warehouse(), new SyncListener() {});
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

  private OngoingWarehouse warehouse() {
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
