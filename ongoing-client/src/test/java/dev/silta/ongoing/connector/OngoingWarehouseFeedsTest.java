// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.connector.Batch;
import dev.silta.connector.Batch.Scope;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.Reading.Read;
import dev.silta.connector.Reading.Unreadable;
import dev.silta.model.Fulfilment;
import dev.silta.model.ReasonCode;
import dev.silta.model.StockLevel;
import dev.silta.ongoing.Fixtures;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.Stub;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.mapping.OngoingSettings.Available;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OngoingWarehouseFeedsTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ARTICLES = "/api/v1/articles";
  private static final String ORDERS = "/api/v1/orders";
  private static final OngoingSettings DEFAULTS = Samples.settings().build();

  @Test
  void firstReadOfStockIsEverythingAndEndsWithAnEmptyPage() {
    SERVER.stubFor(
        page(ARTICLES, "articleSystemIdFrom", 0, Fixtures.text("articles/GET_response.json"))
            .withQueryParam("stockInfoChangedFrom", absent())
            .withQueryParam("maxArticlesToGet", equalTo("500")));
    SERVER.stubFor(page(ARTICLES, "articleSystemIdFrom", 308, "[]"));
    Feed<StockLevel> feed = stock(DEFAULTS);
    Batch<StockLevel> first = feed.begin(Optional.empty());
    assertThat(first.scope()).isEqualTo(Scope.EVERYTHING);
    assertThat(first.more()).isTrue();
    Batch<StockLevel> last = feed.next(first.position());
    assertThat(last.more()).isFalse();
    assertThat(last.scope()).isEqualTo(Scope.EVERYTHING);
    assertThat(feed.next(last.position()).more()).isFalse();
  }

  /** S058, S020, B32. */
  @Test
  void badRecordsAreListedByKeyAndFiguresThatAreNotThereAreLeftOut() {
    SERVER.stubFor(
        page(ARTICLES, "articleSystemIdFrom", 0, Fixtures.text("articles/GET_response.json")));
    Batch<StockLevel> batch = stock(DEFAULTS).begin(Optional.empty());
    assertThat(batch.items()).hasSize(3);
    assertThat(batch.items().get(0)).isInstanceOf(Read.class);
    assertThat(batch.items().subList(1, 3))
        .extracting(reading -> ((Unreadable<StockLevel>) reading).reason())
        .containsOnly(ReasonCode.SCHEMA_MISMATCH);
    assertThat(batch.items().subList(1, 3))
        .extracting(reading -> ((Unreadable<StockLevel>) reading).key())
        .containsExactly("", "306");
  }

  @Test
  void nextReadOfStockAsksForChangesSinceTheLastStartByTheServersClockLessTheOverlap() {
    SERVER.stubFor(
        get(urlPathEqualTo(ARTICLES))
            .withQueryParam("stockInfoChangedFrom", absent())
            .willReturn(okJson("[]").withHeader("Date", "Tue, 10 Mar 2026 11:58:00 GMT")));
    SERVER.stubFor(
        get(urlPathEqualTo(ARTICLES))
            .withQueryParam("stockInfoChangedFrom", equalTo("2026-03-10T11:53:00Z"))
            .willReturn(okJson("[]")));
    Checkpoint complete = stock(DEFAULTS).begin(Optional.empty()).position();
    Batch<StockLevel> changes = stock(DEFAULTS).begin(Optional.of(complete));
    assertThat(changes.scope()).isEqualTo(Scope.CHANGES);
    assertThat(changes.more()).isFalse();
  }

  /** S070, B8. */
  @Test
  void positionThatIsTooOldForTheServerReadsEverything() {
    SERVER.stubFor(
        get(urlPathEqualTo(ARTICLES))
            .withQueryParam("stockInfoChangedFrom", absent())
            .willReturn(okJson("[]")));
    assertThat(stock(DEFAULTS).begin(started("2026-03-09T13:04:00Z")).scope())
        .isEqualTo(Scope.EVERYTHING);
  }

  /** S070, B8. */
  @Test
  void positionWithinTheServersLimitReadsChanges() {
    SERVER.stubFor(
        get(urlPathEqualTo(ARTICLES))
            .withQueryParam("stockInfoChangedFrom", equalTo("2026-03-09T13:01:00Z"))
            .willReturn(okJson("[]")));
    assertThat(stock(DEFAULTS).begin(started("2026-03-09T13:06:00Z")).scope())
        .isEqualTo(Scope.CHANGES);
  }

  @Test
  void stockOfChosenWarehousesComesFromTheirOwnList() {
    OngoingSettings settings =
        Samples.settings()
            .available(Available.SELLABLE_PER_WAREHOUSE)
            .addStockWarehouseIds(1, 2)
            .build();
    String body = "[" + Fixtures.text("articles/GET_inventoryPerWarehouse_element.json") + "]";
    SERVER.stubFor(
        page(ARTICLES + "/inventoryPerWarehouse", "articleSystemIdFrom", 0, body)
            .withQueryParam("excludeNonStockArticles", equalTo("true")));
    Reading<StockLevel> reading = stock(settings).begin(Optional.empty()).items().get(0);
    assertThat(((Read<StockLevel>) reading).value().available()).hasToString("22.5");
  }

  @Test
  void firstReadOfOrdersGoesBackThirtyDaysByStatus() {
    SERVER.stubFor(
        page(ORDERS, "orderIdFrom", 0, Fixtures.text("orders/GET_response.json"))
            .withQueryParam("orderStatusChangedTimeFrom", equalTo("2026-02-08T12:00:00Z"))
            .withQueryParam("orderUpdatedTimeFrom", absent())
            .withQueryParam("maxOrdersToGet", equalTo("100")));
    Batch<Fulfilment> batch = fulfilments(DEFAULTS).begin(Optional.empty());
    assertThat(batch.scope()).isEqualTo(Scope.CHANGES);
    assertThat(batch.items())
        .extracting(reading -> ((Read<Fulfilment>) reading).value().warehouseId())
        .containsExactly("4401");
  }

  @Test
  void recentReadOfOrdersAsksForAnyUpdate() {
    SERVER.stubFor(
        page(ORDERS, "orderIdFrom", 0, "[]")
            .withQueryParam("orderUpdatedTimeFrom", equalTo("2026-03-08T13:01:00Z"))
            .withQueryParam("orderStatusChangedTimeFrom", absent()));
    assertThat(fulfilments(DEFAULTS).begin(started("2026-03-08T13:06:00Z")).more()).isFalse();
  }

  @Test
  void olderReadOfOrdersAsksForChangesOfStatus() {
    SERVER.stubFor(
        page(ORDERS, "orderIdFrom", 0, "[]")
            .withQueryParam("orderStatusChangedTimeFrom", equalTo("2026-03-08T12:59:00Z"))
            .withQueryParam("orderUpdatedTimeFrom", absent()));
    assertThat(fulfilments(DEFAULTS).begin(started("2026-03-08T13:04:00Z")).more()).isFalse();
  }

  /** B5. */
  @Test
  void orderWithoutOurPrefixHasNoEffect() {
    SERVER.stubFor(page(ORDERS, "orderIdFrom", 0, Fixtures.text("orders/GET_response.json")));
    OngoingSettings prefixed = Samples.settings().orderNumberPrefix("A-").build();
    Batch<Fulfilment> batch = fulfilments(prefixed).begin(Optional.empty());
    assertThat(batch.items()).isEmpty();
    assertThat(batch.more()).isTrue();
  }

  /** B9. */
  @Test
  void listThatMakesNoProgressIsAFailure() {
    SERVER.stubFor(
        get(urlPathEqualTo(ORDERS)).willReturn(okJson(Fixtures.text("orders/GET_response.json"))));
    Feed<Fulfilment> feed = fulfilments(DEFAULTS);
    Checkpoint second = feed.begin(Optional.empty()).position();
    assertThatThrownBy(() -> feed.next(second)).isInstanceOf(ConnectorException.class);
  }

  @Test
  void foreignPositionStartsAnewButCannotBeContinued() {
    SERVER.stubFor(get(urlPathEqualTo(ARTICLES)).willReturn(okJson("[]")));
    Checkpoint foreign = new Checkpoint("page=3");
    assertThat(stock(DEFAULTS).begin(Optional.of(foreign)).scope()).isEqualTo(Scope.EVERYTHING);
    assertThatThrownBy(() -> stock(DEFAULTS).next(foreign)).isInstanceOf(ConnectorException.class);
  }

  private static Optional<Checkpoint> started(String time) {
    return Optional.of(new Checkpoint("1;EVERYTHING;-;" + time + ";-"));
  }

  private static MappingBuilder page(String path, String parameter, int from, String body) {
    return get(urlPathEqualTo(path))
        .withQueryParam(parameter, equalTo(Integer.toString(from)))
        .willReturn(okJson(body));
  }

  private static Feed<StockLevel> stock(OngoingSettings settings) {
    return OngoingWarehouse.builder(Stub.client(SERVER), settings).build().stock();
  }

  private static Feed<Fulfilment> fulfilments(OngoingSettings settings) {
    return OngoingWarehouse.builder(Stub.client(SERVER), settings).build().fulfilments();
  }
}
