// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.examples.quickstart.DatedTransport;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.SharedShop;
import dev.silta.flow.SharedShop.Stock;
import dev.silta.flow.StockSettings;
import dev.silta.http.ApiTransports;
import dev.silta.http.HttpConfig;
import dev.silta.http.Lane;
import dev.silta.http.Secret;
import dev.silta.model.ArticleSelection;
import dev.silta.model.Flow;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OngoingConfig;
import dev.silta.ongoing.connector.OngoingWarehouse;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sandbox.ongoing.OngoingServer;
import dev.silta.store.ConnectionId;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One shop over OGOship and Ongoing at once, on one store. Further rounds write nothing at all. */
class TwoWarehousesTest {
  private static final ConnectionId ONGOING = ConnectionId.of("ongoing");
  private final OgoshipBench bench = OgoshipBench.empty();
  private final OngoingServer ongoing = bench.sandbox.warehouse();

  @AfterEach
  void furtherRoundsWriteNothing() {
    try (bench) {
      bench.comesToRest();
      bench.roundLater();
      bench.roundLater();
      assertThat(bench.writes()).isEmpty();
    }
  }

  /** OGOship comes first: what it keeps is its own, unless the figures are added up. */
  private void with(ArticleSelection atOgoship, Stock stock) {
    SharedShop shared = new SharedShop(List.of(bench.wiring.connection, ONGOING), stock);
    bench.product("A", OgoshipBench.POTTERY);
    bench.product("C", OgoshipBench.WEAVERY);
    bench.rewire(
        wiring -> {
          wiring.shared = shared;
          wiring.settings.products(atOgoship);
        });
    SyncEngine second = bench.add(ongoing(shared));
    bench.run(Flow.CATALOGUE);
    second.run(Flow.CATALOGUE);
    goodsArrive();
    bench.round();
    bench.round();
  }

  private void goodsArrive() {
    bench
        .ogoship
        .products()
        .forEach(product -> bench.ogoship.floor().receive(product.path("code").asText(), 10));
    ongoing.articleNumbers().forEach(number -> ongoing.floor().receive(number, 5));
  }

  private SyncEngine ongoing(SharedShop shared) {
    OngoingSettings settings =
        OngoingSettings.builder().goodsOwnerId(new GoodsOwnerId(ongoing.goodsOwnerId())).build();
    return SyncEngine.builder()
        .connection(ONGOING)
        .shop(bench.wiring.shop())
        .warehouse(OngoingWarehouse.builder(client(), settings).clock(bench.clock).build())
        .store(bench.store)
        .settings(
            SyncSettings.builder()
                .digestKey("a key for tests, 32 bytes long..".getBytes(StandardCharsets.UTF_8))
                .orders(OrderSettings.builder().placedSince(Instant.EPOCH).build())
                .stock(StockSettings.builder().enabled(StockSettings.Switch.ON).build())
                .sharedShop(shared)
                .build())
        .clock(bench.clock)
        .build();
  }

  private OngoingClient client() {
    HttpConfig http = HttpConfig.builder().clock(bench.clock).sleeper(bench.clock::advance).build();
    OngoingConfig config =
        OngoingConfig.builder()
            .baseUri(ongoing.baseUri())
            .user(ongoing.user())
            .password(Secret.of(ongoing.password()))
            .http(http)
            .build();
    Lane lane = Lane.of(1000, 1000, 4, bench.clock);
    return OngoingClient.over(
        new DatedTransport(
            ApiTransports.basic(config.base(), config.user(), config.password(), lane, http),
            bench.clock),
        config);
  }

  private List<String> linesAtOngoing(long order) {
    JsonNode lines = ongoing.order(Long.toString(order)).orElseThrow().path("orderLines");
    return StreamSupport.stream(lines.spliterator(), false)
        .map(
            line ->
                line.path("orderedNumberOfItems").decimalValue().intValueExact()
                    + " "
                    + line.at("/article/articleNumber").asText())
        .toList();
  }

  @Test
  void eachSuppliersLinesGoToTheirWarehouse() {
    with(ArticleSelection.suppliers(OgoshipBench.POTTERY), Stock.OWNER);
    long order = bench.order(o -> o.line("A", 2).line("C", 1));

    bench.round();

    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("2 A");
    assertThat(linesAtOngoing(order)).containsExactly("1 C");
  }

  @ParameterizedTest
  @EnumSource(Stock.class)
  void theOrderIsCompletedOnceWithTheCodesOfBoth(Stock stock) {
    with(ArticleSelection.suppliers(OgoshipBench.POTTERY), stock);
    long order = bench.order(o -> o.line("A", 2).line("C", 1));
    bench.round();
    bench.ogoship.floor().ship(Long.toString(order), "JJ1", "JJ2");
    bench.roundLater();
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
    assertThat(bench.shop.emails(order)).isEmpty();

    ongoing.floor().workAll();
    bench.roundLater();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.shop.emails(order)).hasSize(1);
    String waybill =
        ongoing.order(Long.toString(order)).orElseThrow().at("/tracking/0/waybill").asText();
    assertThat(waybill).isNotBlank();
    assertThat(String.join(", ", bench.trackingHere(order)).split(", "))
        .containsExactlyInAnyOrder("JJ1", "JJ2", waybill);
  }

  @Test
  void whereBothHaveAnArticleTheOwnersFigureIsTheShops() {
    with(ArticleSelection.all(), Stock.OWNER);

    assertThat(bench.ogoship.stock("A").stock()).isEqualTo(10);
    assertThat(ongoing.articleNumbers()).contains("A", "C");
    assertThat(bench.balance("A")).isEqualTo(10);
    ongoing.floor().receive("A", 40);
    bench.roundLater();
    assertThat(bench.balance("A")).isEqualTo(10);
  }

  @Test
  void whereBothHaveAnArticleTheirFiguresCanBeAddedUp() {
    with(ArticleSelection.all(), Stock.SUM);

    assertThat(bench.balance("A")).isEqualTo(15);
    ongoing.floor().receive("A", 4);
    bench.roundLater();
    assertThat(bench.balance("A")).isEqualTo(19);
    bench.ogoship.floor().receive("A", -3);
    bench.roundLater();
    assertThat(bench.balance("A")).isEqualTo(16);
  }

  @ParameterizedTest
  @EnumSource(Stock.class)
  void anArticleThatBothHaveIsSentByTheFirstAndDeductedOnce(Stock stock) {
    with(ArticleSelection.all(), stock);
    int before = bench.balance("A");
    long order = bench.order(o -> o.line("A", 2));

    bench.round();

    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("2 A");
    assertThat(ongoing.orders()).isEmpty();
    bench.roundLater();
    assertThat(bench.balance("A")).isEqualTo(before - 2);
    bench.ogoship.floor().workAll();
    bench.roundLater();
    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    bench.roundLater();
    assertThat(bench.balance("A")).isEqualTo(before - 2);
  }

  @ParameterizedTest
  @EnumSource(Stock.class)
  void severalRoundsOfMovementsEndWithoutAFight(Stock stock) {
    with(ArticleSelection.all(), stock);
    for (int movement = 1; movement <= 3; movement++) {
      bench.order(o -> o.line("A", 1).line("C", 1));
      bench.ogoship.floor().receive("A", movement);
      ongoing.floor().receive("C", movement);
      bench.roundLater();
    }
    bench.roundLater();
    bench.forgetCalls();

    bench.roundLater();

    assertThat(bench.writes()).isEmpty();
  }
}
