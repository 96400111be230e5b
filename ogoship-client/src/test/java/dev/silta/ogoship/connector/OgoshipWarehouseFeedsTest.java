// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.silta.ogoship.connector.Wire.ORDERS;
import static dev.silta.ogoship.connector.Wire.STOCK;
import static dev.silta.ogoship.connector.Wire.list;
import static dev.silta.ogoship.connector.Wire.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.connector.Batch;
import dev.silta.connector.Batch.Scope;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading.Read;
import dev.silta.connector.Reading.Unreadable;
import dev.silta.connector.Warehouse;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Fulfilment;
import dev.silta.model.ReasonCode;
import dev.silta.model.StockLevel;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.Stub;
import dev.silta.ogoship.mapping.OgoshipSettings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OgoshipWarehouseFeedsTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String FIRST = row("A", 3, "2026-03-10T08:00:00Z");
  private static final String SECOND = row("B", -1, "2026-03-10T09:00:00Z");
  private static final String THIRD = row("C", 0, "2026-03-10T08:30:00Z");

  @Test
  void firstReadOfStockIsEverythingPageByPage() {
    SERVER.stubFor(stockPage(1, list(FIRST, SECOND)).withQueryParam("limit", equalTo("2")));
    SERVER.stubFor(stockPage(2, list(THIRD)));
    Batch<StockLevel> first = stock().begin(Optional.empty());
    assertThat(first.scope()).isEqualTo(Scope.EVERYTHING);
    assertThat(first.more()).isTrue();
    Batch<StockLevel> last = stock().next(first.position());
    assertThat(last.more()).isFalse();
    assertThat(last.scope()).isEqualTo(Scope.EVERYTHING);
    assertThat(stock().next(last.position()).more()).isFalse();
  }

  @Test
  void pageThatIsExactlyFullCostsOneCallMore() {
    SERVER.stubFor(stockPage(1, list(FIRST, SECOND)));
    SERVER.stubFor(stockPage(2, "[]"));
    Batch<StockLevel> first = stock().begin(Optional.empty());
    assertThat(stock().next(first.position()).more()).isFalse();
  }

  @Test
  void nextReadBeginsTenMinutesBeforeTheLatestChangeThatWasSeenOnAnyPage() {
    SERVER.stubFor(stockPage(1, list(FIRST, SECOND)));
    SERVER.stubFor(stockPage(2, list(THIRD)));
    stubChanges("2026-03-10T08:50:00Z", "[]");
    Checkpoint inside = stock().begin(Optional.empty()).position();
    Checkpoint complete = stock().next(inside).position();
    Batch<StockLevel> changes = stock().begin(Optional.of(complete));
    assertThat(changes.scope()).isEqualTo(Scope.CHANGES);
    Batch<StockLevel> again = stock().begin(Optional.of(changes.position()));
    assertThat(again.scope()).isEqualTo(Scope.CHANGES);
  }

  @Test
  void readThatWasNotCompletedIsDoneAgainAsAWhole() {
    SERVER.stubFor(stockPage(1, list(FIRST, SECOND)));
    Checkpoint inside = stock().begin(Optional.empty()).position();
    assertThat(stock().begin(Optional.of(inside)).scope()).isEqualTo(Scope.EVERYTHING);
  }

  @Test
  void readOfChangesDuringWhichSomethingChangedIsDoneAgain() {
    String date = "Tue, 10 Mar 2026 12:00:00 GMT";
    SERVER.stubFor(changesPage(1, okJson(list(FIRST, SECOND)).withHeader("Date", date)));
    SERVER.stubFor(
        changesPage(2, okJson(list(row("A", 2, "2026-03-10T12:00:01Z"))).withHeader("Date", date)));
    Checkpoint saved =
        new Checkpoint(
            "1;-;2026-03-10T11:50:00Z;2026-03-10T11:50:00Z;2026-03-10T07:10:00Z;false;-;x");
    Checkpoint inside = stock().begin(Optional.of(saved)).position();
    Checkpoint complete = stock().next(inside).position();
    assertThat(stock().begin(Optional.of(complete)).items()).hasSize(2);
  }

  /** S058, B32. */
  @Test
  void figuresThatSayNothingAreLeftOutAndBadRowsAreListed() {
    SERVER.stubFor(
        stockPage(
            1, list("{\"stock\":3,\"stockAvailable\":3}", "{\"productCode\":\"X\",\"stock\":{}}")));
    SERVER.stubFor(stockPage(2, "[]"));
    Batch<StockLevel> batch = stock().begin(Optional.empty());
    assertThat(batch.items())
        .singleElement()
        .isInstanceOfSatisfying(
            Unreadable.class,
            unread -> {
              assertThat(unread.key()).isEqualTo("X");
              assertThat(unread.reason()).isEqualTo(ReasonCode.SCHEMA_MISMATCH);
            });
  }

  /** B9. */
  @Test
  void listThatRepeatsItselfIsAFailure() {
    SERVER.stubFor(get(urlPathEqualTo(STOCK)).willReturn(okJson(list(FIRST, SECOND))));
    Checkpoint inside = stock().begin(Optional.empty()).position();
    assertThatThrownBy(() -> stock().next(inside))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("no progress");
  }

  /** B9. */
  @Test
  void listThatDoesNotEndIsAFailure() {
    SERVER.stubFor(stockPage(3, list(FIRST, SECOND)));
    Checkpoint third = new Checkpoint("1;-;2026-03-10T12:00:00Z;2026-03-10T12:00:00Z;-;false;4;x");
    assertThatThrownBy(() -> stock().next(third))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("more than 3 pages");
  }

  @Test
  void foreignPositionStartsAnewButCannotBeContinued() {
    SERVER.stubFor(stockPage(1, "[]"));
    Checkpoint foreign = new Checkpoint("page=3");
    assertThat(stock().begin(Optional.of(foreign)).scope()).isEqualTo(Scope.EVERYTHING);
    assertThatThrownBy(() -> stock().next(foreign)).isInstanceOf(ConnectorException.class);
  }

  @Test
  void ordersWithoutOurPrefixAreLeftOutAndThoseSplitOffAreNot() {
    SERVER.stubFor(
        ordersPage(
            list(
                order("1", "A-5021", "new"),
                order("2", "5022", "new"),
                order("3", "A-5021-2", "pending"),
                "{\"reference\":\"B-1\",\"orderLines\":7}")));
    assertThat(fulfilments("A-").begin(Optional.empty()).items())
        .extracting(reading -> ((Read<Fulfilment>) reading).value().order().value())
        .containsExactly("5021", "5021-2");
  }

  @Test
  void orderThatDoesNotMapIsListedByItsReference() {
    SERVER.stubFor(ordersPage(list("{\"reference\":\"5021\",\"status\":\"new\"}")));
    assertThat(fulfilments("").begin(Optional.empty()).items())
        .singleElement()
        .isInstanceOfSatisfying(
            Unreadable.class, unread -> assertThat(unread.key()).isEqualTo("5021"));
  }

  @Test
  void levelOfOneArticleIgnoresCaseAndOtherCodes() {
    SERVER.stubFor(
        get(urlPathEqualTo(STOCK))
            .withQueryParam("productCode", equalTo("b"))
            .willReturn(okJson(list(row("BB", 7, "2026-03-10T08:00:00Z"), SECOND))));
    assertThat(warehouse("").level(new ArticleNumber("b")).orElseThrow().available())
        .hasToString("-1");
  }

  @Test
  void levelOfAnArticleIsFoundHoweverItsCodeIsWritten() {
    SERVER.stubFor(get(urlPathEqualTo(STOCK)).willReturn(WireMock.notFound()));
    SERVER.stubFor(
        get(urlPathEqualTo(STOCK))
            .withQueryParam("productCode", equalTo("UP-1"))
            .willReturn(okJson(list(row("UP-1", 4, "2026-03-10T08:00:00Z")))));
    SERVER.stubFor(
        get(urlPathEqualTo(STOCK))
            .withQueryParam("productCode", absent())
            .willReturn(okJson(list(FIRST, row("Mixed-1", 5, "2026-03-10T08:00:00Z")))));
    assertThat(warehouse("").level(new ArticleNumber("up-1")).orElseThrow().available())
        .hasToString("4");
    assertThat(warehouse("").level(new ArticleNumber("mixed-1")).orElseThrow().available())
        .hasToString("5");
  }

  @Test
  void levelOfAnArticleThatIsNotThereIsEmpty() {
    SERVER.stubFor(get(urlPathEqualTo(STOCK)).willReturn(WireMock.notFound()));
    assertThat(warehouse("").level(new ArticleNumber("Z"))).isEmpty();
  }

  private static void stubChanges(String since, String body) {
    SERVER.stubFor(
        get(urlPathEqualTo(STOCK))
            .withQueryParam("modifiedAfter", equalTo(since))
            .willReturn(okJson(body)));
  }

  private static MappingBuilder changesPage(int number, ResponseDefinitionBuilder response) {
    return get(urlPathEqualTo(STOCK))
        .withQueryParam("modifiedAfter", equalTo("2026-03-10T07:00:00Z"))
        .withQueryParam("page", equalTo(Integer.toString(number)))
        .willReturn(response);
  }

  private static MappingBuilder stockPage(int number, String body) {
    return get(urlPathEqualTo(STOCK))
        .withQueryParam("modifiedAfter", absent())
        .withQueryParam("page", equalTo(Integer.toString(number)))
        .willReturn(okJson(body));
  }

  private static MappingBuilder ordersPage(String body) {
    return get(urlPathEqualTo(ORDERS))
        .withQueryParam("page", equalTo("1"))
        .withQueryParam("modifiedAfter", absent())
        .willReturn(okJson(body));
  }

  private static String row(String code, int available, String modified) {
    return "{\"productCode\":\"%s\",\"stockAvailable\":%d,\"modified\":\"%s\"}"
        .formatted(code, available, modified);
  }

  private static Feed<StockLevel> stock() {
    OgoshipClient client =
        OgoshipClient.over(
            OgoshipClient.transport(Stub.client(SERVER).config()),
            Stub.config(SERVER).pageLimit(2).pageBudget(3).build());
    return OgoshipWarehouse.builder(client, OgoshipSettings.defaults()).build().stock();
  }

  private static Feed<Fulfilment> fulfilments(String prefix) {
    return warehouse(prefix).fulfilments();
  }

  private static Warehouse warehouse(String prefix) {
    return Wire.warehouse(SERVER, OgoshipSettings.builder().referencePrefix(prefix).build());
  }
}
