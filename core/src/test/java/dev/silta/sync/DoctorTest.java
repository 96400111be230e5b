// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.silta.connector.FailureClass;
import dev.silta.flow.CatalogueSettings;
import dev.silta.flow.Finding;
import dev.silta.flow.Finding.Severity;
import dev.silta.flow.Finding.Topic;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.OrderSettings.TakeOver;
import dev.silta.flow.OrderSettings.Transfer;
import dev.silta.model.ArticleSelection;
import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One test per finding of the check before going live. It never writes anything anywhere. */
class DoctorTest {
  private final Bench bench = Bench.withArticles();
  private final WatchedStore store = new WatchedStore(bench.store);

  private Diagnosis examine() {
    bench.forgetCalls();
    Diagnosis diagnosis = bench.engine(store).audit().doctor();
    assertThat(bench.writes()).isZero();
    return diagnosis;
  }

  private Finding only(Topic topic) {
    List<Finding> found = examine().about(topic);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @AfterEach
  void nothingWasWritten() {
    assertThat(store.writes()).isEmpty();
  }

  @Test
  void aSoundSetUpHasNotesOnly() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);

    Diagnosis diagnosis = examine();

    assertThat(diagnosis.isFit()).isTrue();
    assertThat(diagnosis.findings()).extracting(Finding::topic).containsExactly(Topic.ACTIVATION);
    assertThat(diagnosis.text()).startsWith("shop-1: nothing stands in the way of going live");
    assertThat(diagnosis.checked())
        .containsExactly(
            "shop: list articles",
            "shop: one article",
            "shop: stock",
            "warehouse: stock of one article",
            "warehouse: list stock",
            "shop: list open orders",
            "shop: list recent orders",
            "shop: one order",
            "warehouse: list orders",
            "warehouse: find orders",
            "warehouse: statuses");
  }

  /** A3, B36. */
  @Test
  void aCodeOfTwoArticlesIsAnError() {
    bench.shop.clerk().put(anArticle("A").shopKey("second"));

    Finding finding = only(Topic.CODE_DUPLICATE);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.subject()).isEqualTo("A");
    assertThat(finding.problem()).contains("key-A, second");
  }

  /** A3, B36. */
  @Test
  void codesThatDifferByCaseOnlyAreAnError() {
    bench.shop.clerk().put(anArticle("a").shopKey("second"));

    assertThat(only(Topic.CODE_TWIN).subject()).isEqualTo("A / a");
  }

  /** A3. */
  @Test
  void articlesWithoutACodeAreAnError() {
    bench.shop.clerk().put(anArticle("").shopKey("blank-1"));

    assertThat(only(Topic.CODE_BLANK).problem()).contains("blank-1");
  }

  @Test
  void doubledCodesOfArticlesThatAreKeptElsewhereDisturbNobody() {
    bench.shop.clerk().put(anArticle("C")).put(anArticle("C").shopKey("second"));
    bench.catalogue(
        CatalogueSettings.builder()
            .selection(
                ArticleSelection.rule("A", article -> article.number().value().equals("A"))));

    assertThat(examine().about(Topic.CODE_DUPLICATE)).isEmpty();
  }

  @Test
  void manyDoubledCodesAreNamedInPartAndCounted() {
    for (int number = 0; number < 25; number++) {
      bench.shop.clerk().put(anArticle("N" + number));
      bench.shop.clerk().put(anArticle("N" + number).shopKey("again-" + number));
    }

    List<Finding> found = examine().about(Topic.CODE_DUPLICATE);

    assertThat(found).hasSize(21);
    assertThat(found.get(20).subject()).isEqualTo("5 more codes");
  }

  @Test
  void anArticleThatCannotBeReadIsAnError() {
    bench.shop.articleFeed().poison("key-A");

    assertThat(only(Topic.RECORD_UNREADABLE).subject()).isEqualTo("article key-A");
  }

  /** A9, B30. */
  @Test
  void aDeliveryMethodOfLateThatMapsToNothingIsAnError() {
    bench.warehouse.rules().methods(Map.of("post", "POST"));
    bench.shop.clerk().place(anOrder("1001").delivery("post", "", "Post"));
    bench.shop.clerk().place(anOrder("1002").delivery("dhl", "", "DHL Night")).complete("1002");
    bench.shop.clerk().place(anOrder("1003").delivery("dhl", "", "DHL Night"));

    Finding finding = only(Topic.METHOD_UNMAPPED);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.subject()).isEqualTo("'DHL Night' (key dhl, no code)");
    assertThat(finding.problem()).startsWith("in 2 of the last 3 orders");
  }

  /** A9: what the connector warns of, such as a method that is found by its name only. */
  @Test
  void aWarningOfTheConnectorIsPassedOn() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.rules().warning("matched by its name");

    Finding finding = only(Topic.ORDER_WARNING);

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.subject()).isEqualTo("matched by its name");
  }

  @Test
  void anOrderThatDoesNotMapIsAWarning() {
    bench.shop.clerk().place(anOrder("1001").street(""));

    assertThat(only(Topic.ORDER_UNMAPPABLE).subject()).isEqualTo("ADDRESS_INVALID");
  }

  /** B29, S097. */
  @Test
  void aPaymentSetUpThatTheShopRefusesToCompleteIsAWarning() {
    bench.shop.clerk().place(anOrder("1001")).refuseCompletion("1001", "two payments");

    Finding finding = only(Topic.COMPLETION_REFUSED);

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.problem())
        .isEqualTo("in 1 of the last 1 orders, such as 1001: two payments");
  }

  /** B27. */
  @Test
  void aStatusThatNobodyClassedIsAWarningAndOneInUseAnError() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().unknownStatus("1001", "777");
    bench.warehouse.rules().lists("200 Open", FulfilmentStage.RECEIVED);
    bench.warehouse.rules().lists("460 Half sent", FulfilmentStage.UNKNOWN);
    bench.warehouse.rules().lists("777", FulfilmentStage.UNKNOWN);

    assertThat(examine().about(Topic.STATUS_UNCLASSED))
        .extracting(Finding::subject, Finding::severity)
        .containsExactly(
            tuple("status 777", Severity.ERROR), tuple("status 460 Half sent", Severity.WARNING));
  }

  @ParameterizedTest
  @CsvSource({
    "articles, shop: list articles",
    "article, shop: one article",
    "stock, shop: stock",
    "orders, shop: list open orders",
    "recentOrders, shop: list recent orders",
    "order, shop: one order"
  })
  void aReadThatTheShopForbidsIsAFindingThatNamesTheCall(String operation, String call) {
    bench.shop.clerk().place(anOrder("1001"));
    bench.shop.faults().on(operation).before(FailureClass.AUTHENTICATION);

    Finding finding = only(Topic.CALL_REFUSED);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.subject()).isEqualTo(call);
    assertThat(finding.advice()).contains("rights");
  }

  @ParameterizedTest
  @CsvSource({
    "stock, warehouse: list stock",
    "level, warehouse: stock of one article",
    "fulfilments, warehouse: list orders",
    "find, warehouse: find orders",
    "statuses, warehouse: statuses"
  })
  void aReadThatTheWarehouseForbidsIsAFindingThatNamesTheCall(String operation, String call) {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on(operation).before(FailureClass.AUTHENTICATION);

    assertThat(only(Topic.CALL_REFUSED).subject()).isEqualTo(call);
  }

  @ParameterizedTest
  @EnumSource(
      value = FailureClass.class,
      names = {"TRANSIENT", "THROTTLED", "INVALID_DATA"})
  void aReadThatFailsOtherwiseIsAFindingToo(FailureClass failure) {
    bench.shop.faults().on("articles").before(failure);

    assertThat(only(Topic.CALL_FAILED).subject()).isEqualTo("shop: list articles");
  }

  /** B4. */
  @Test
  void withoutAnOrderAtTheWarehouseTheKeyIsUnproved() {
    assertThat(only(Topic.KEY_UNPROVED).severity()).isEqualTo(Severity.NOTE);
  }

  /** B4. */
  @Test
  void anOrderThatIsListedAndNotFoundByItsNumberIsAnError() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.warehouse.rules().doesNotFind("1001");

    assertThat(only(Topic.KEY_NOT_FOUND_AGAIN).subject()).isEqualTo("orders 1001");
  }

  /** B6. */
  @Test
  void anOrderThatSomebodyElseSendsIsAWarning() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.floor().addForeignOrder(anOrder("1001").build());

    assertThat(only(Topic.NUMBER_TAKEN).subject()).isEqualTo("orders 1001");
  }

  /** B4, B5. */
  @Test
  void anOrderThatTheShopDoesNotHaveIsAWarning() {
    bench.warehouse.floor().addForeignOrder(anOrder("7777").build());

    assertThat(only(Topic.NUMBER_FOREIGN).advice()).contains("prefix");
  }

  /** S135, B10. */
  @Test
  void noTrackingOnAnyOfTheLastFiftyThatWereSentIsAWarning() {
    for (int number = 1001; number <= 1060; number++) {
      bench.shop.clerk().place(anOrder("" + number));
    }
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().ship("1001", "T1");
    for (int number = 1002; number <= 1060; number++) {
      bench.clock.advance(Duration.ofSeconds(1));
      bench.warehouse.floor().ship("" + number);
    }
    assertThat(only(Topic.NO_TRACKING).problem()).startsWith("0 of the last 50 orders");

    bench.clock.advance(Duration.ofSeconds(1));
    bench.warehouse.floor().addTracking("1060", "T2");

    assertThat(examine().about(Topic.NO_TRACKING)).isEmpty();
  }

  /** S135, B10. */
  @Test
  void noStockRowThatMatchesAnArticleIsAnError() {
    bench.warehouse.floor().forgetArticle("A").forgetArticle("B");
    bench.warehouse.floor().receive("X", 1).receive("Y", 1);

    Finding finding = only(Topic.NO_STOCK_MATCH);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.problem()).isEqualTo("0 of 2 codes of the warehouse are codes of the shop");
  }

  /** B6. */
  @Test
  void theActivationIsNamed() {
    assertThat(only(Topic.ACTIVATION).problem())
        .contains("placed since 2026-01-14T08:00:00Z", "by hand only");

    bench.orders(OrderSettings.builder());

    assertThat(only(Topic.ACTIVATION).problem()).contains("before the first run of ORDERS");
  }

  @Test
  void choicesThatKeepSomethingFromRunningAreNotes() {
    bench
        .orders(OrderSettings.builder().transfer(Transfer.BY_HAND).takeOver(TakeOver.ADOPT))
        .stockOff()
        .mode(SyncSettings.Mode.SHADOW);

    assertThat(examine().findings())
        .filteredOn(finding -> finding.severity() == Severity.NOTE)
        .extracting(Finding::topic)
        .contains(Topic.TRANSFER_BY_HAND, Topic.TAKE_OVER, Topic.STOCK_OFF, Topic.SHADOW);
  }

  /** B39. */
  @Test
  void aConnectionWhoseCredentialsWereRejectedIsAnError() {
    bench.shop.faults().on("orders").before(FailureClass.AUTHENTICATION);
    bench.run(Flow.ORDERS);

    assertThat(only(Topic.PAUSED).severity()).isEqualTo(Severity.ERROR);
  }

  /** L5. */
  @Test
  void noPersonalDataIsShown() {
    bench.shop.clerk().place(anOrder("1001").street("Kanariankuja 7").phone("+358401234567"));
    bench.shop.clerk().place(anOrder("1002").consignee(who -> who.postCode("")));

    assertThat(examine().text())
        .doesNotContain(
            "Kanariankuja", "401234567", anOrder("1001").build().consignee().name().orElseThrow());
  }
}
