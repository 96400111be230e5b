// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.silta.connector.ArticleRef;
import dev.silta.http.ApiResponse;
import dev.silta.http.ApiTransport;
import dev.silta.http.Priority;
import dev.silta.http.Secret;
import dev.silta.model.ArticleNumber;
import dev.silta.model.OrderNumber;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.MyCashflowConfig;
import dev.silta.mycashflow.OrdersApiVersion;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** B38: where calls of an account wait for each other, orders go before stock before catalogue. */
class PrioritiesTest {
  private static final ArticleNumber ARTICLE = new ArticleNumber("A-1");
  private static final OrderNumber ORDER = new OrderNumber("10452");
  private final List<Priority> seen = new ArrayList<>();
  private final ApiTransport recording =
      request -> {
        seen.add(request.options().priority());
        return new ApiResponse(503, Map.of(), new byte[0], 1);
      };

  private void hasPriority(Priority expected, Runnable call) {
    seen.clear();
    // how it ends is of no matter
    Throwable ended = catchThrowable(call::run);
    assertThat(seen).as("ended with %s", ended).isNotEmpty().containsOnly(expected);
  }

  @Test
  void atTheShop() {
    MyCashflowConfig config =
        MyCashflowConfig.builder()
            .storeName("examplestore")
            .user("silta@example.test")
            .key(Secret.of("key"))
            .ordersApiVersion(OrdersApiVersion.V1)
            .build();
    MyCashflowShop shop =
        MyCashflowShop.builder(MyCashflowClient.create(config, recording)).build();
    hasPriority(Priority.HIGH, () -> shop.order(ORDER));
    hasPriority(
        Priority.NORMAL, () -> shop.stock(Set.of(new ArticleRef(ARTICLE, Optional.empty()))));
    hasPriority(Priority.LOW, () -> shop.article("1-2"));
  }

  @Test
  void atOngoing() {
    OngoingConfig config =
        OngoingConfig.builder()
            .system("example")
            .user("WSI-example")
            .password(Secret.of("word"))
            .build();
    OngoingSettings settings = OngoingSettings.builder().goodsOwnerId(new GoodsOwnerId(1)).build();
    OngoingWarehouse warehouse =
        OngoingWarehouse.builder(OngoingClient.over(recording, config), settings).build();
    hasPriority(Priority.HIGH, () -> warehouse.find(Set.of(ORDER)));
    hasPriority(Priority.HIGH, () -> warehouse.cancelOrder(ORDER, "7"));
    hasPriority(Priority.NORMAL, () -> warehouse.level(ARTICLE));
  }

  @Test
  void atOgoship() {
    OgoshipConfig config =
        OgoshipConfig.builder()
            .merchantId("M-1")
            .credentials(new Credentials.ApiKey(Secret.of("key")))
            .build();
    OgoshipWarehouse warehouse =
        OgoshipWarehouse.builder(
                OgoshipClient.over(recording, config), OgoshipSettings.builder().build())
            .build();
    hasPriority(Priority.HIGH, () -> warehouse.find(Set.of(ORDER)));
    hasPriority(Priority.NORMAL, () -> warehouse.level(ARTICLE));
  }
}
