// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FiltersApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final Instant TIME = Instant.parse("2026-03-05T08:00:00Z");
  private OngoingClient client;

  @BeforeEach
  void client() {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("[]")));
    client = Stub.client(SERVER);
  }

  @Test
  void everyOrderFilterGoesOutUnderItsName() {
    client.orders().list(Stub.OWNER, FullFilters.orders(TIME));
    assertThat(sent()).isEqualTo(Fixtures.tree("orders/GET_filters.json"));
  }

  @Test
  void everyArticleFilterGoesOutUnderItsName() {
    client.articles().list(Stub.OWNER, FullFilters.articles(TIME));
    assertThat(sent()).isEqualTo(Fixtures.tree("articles/GET_filters.json"));
  }

  @Test
  void everyInventoryFilterGoesOutUnderItsName() {
    client.articles().inventoryPerWarehouse(Stub.OWNER, FullFilters.inventory(TIME));
    assertThat(sent()).isEqualTo(Fixtures.tree("articles/GET_inventoryPerWarehouse_filters.json"));
  }

  @Test
  void otherFiltersGoOutUnderTheirNames() {
    client.purchaseOrders().list(Stub.OWNER, FullFilters.purchaseOrders(TIME));
    assertThat(sent()).isEqualTo(Fixtures.tree("purchaseOrders/GET_filters.json"));
    client.returnOrders().list(Stub.OWNER, FullFilters.returnOrders(TIME));
    assertThat(sent()).isEqualTo(Fixtures.tree("returnOrders/GET_filters.json"));
    client.articleItems().list(Stub.OWNER, FullFilters.articleItems());
    assertThat(sent()).isEqualTo(Fixtures.tree("articleItems/GET_filters.json"));
    client.inventoryAdjustments().list(Stub.OWNER, FullFilters.adjustments(TIME));
    assertThat(sent()).isEqualTo(Fixtures.tree("inventoryAdjustments/GET_filters.json"));
  }

  @Test
  void pickabilityFiltersGoOutUnderTheirNames() {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{\"pickabilityResults\":[]}")));
    client.orders().pickability(Stub.OWNER, FullFilters.pickability());
    assertThat(sent()).isEqualTo(Fixtures.tree("orders/GET_pickability_filters.json"));
  }

  /** B12. */
  @Test
  void emptyFilterAsksForTheGoodsOwnerOnly() {
    client.orders().list(Stub.OWNER, OrderFilter.builder().build());
    assertThat(Fixtures.sent(last())).isEqualTo(Fixtures.sent(Map.of("goodsOwnerId", "77")));
  }

  private static com.fasterxml.jackson.databind.JsonNode sent() {
    return Fixtures.sent(last());
  }

  /** The query of the last request: repeated keys joined by a comma and a blank. */
  private static Map<String, String> last() {
    Map<String, String> query = new TreeMap<>();
    SERVER
        .getAllServeEvents()
        .get(0)
        .getRequest()
        .getQueryParams()
        .forEach((name, values) -> query.put(name, joined(values)));
    return query;
  }

  private static String joined(QueryParameter values) {
    return String.join(", ", values.values());
  }
}
