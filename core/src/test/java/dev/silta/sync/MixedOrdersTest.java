// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.CatalogueSettings;
import dev.silta.flow.Change;
import dev.silta.flow.FulfilmentSettings;
import dev.silta.flow.FulfilmentSettings.RestElsewhere;
import dev.silta.flow.Verb;
import dev.silta.model.ArticleSelection;
import dev.silta.model.FieldValues;
import dev.silta.model.Flow;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationType;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A2, A8: the warehouse keeps the articles of one supplier. {@code A} is one of them, {@code B} is
 * not. After each case a further run must write nothing.
 */
class MixedOrdersTest {
  private final Bench bench = new Bench();

  @BeforeEach
  void shopOfTwoSuppliers() {
    bench.catalogue(CatalogueSettings.builder().selection(ArticleSelection.suppliers("s1")));
    bench.shop.clerk().put(anArticle("A").supplier("s1", "One Oy", "1-A").onHand(10));
    bench.shop.clerk().put(anArticle("B").supplier("s2", "Two Oy", "2-B").onHand(10));
    bench.run(Flow.CATALOGUE);
    bench.warehouse.floor().receive("A", 10);
    bench.forgetCalls();
  }

  @AfterEach
  void aFurtherRoundWritesNothing() {
    bench.later(Duration.ofMinutes(11), Flow.ORDERS);
    bench.run(Flow.FULFILMENT);
    bench.run(Flow.STOCK);
    bench.forgetCalls();
    for (Flow flow : Flow.values()) {
      bench.later(Duration.ofMinutes(11), flow);
    }
    assertThat(bench.writes()).isZero();
  }

  @Test
  void onlyArticlesOfTheSupplierGo() {
    assertThat(bench.warehouse.floor().knows("A")).isTrue();
    assertThat(bench.warehouse.floor().knows("B")).isFalse();
  }

  /** S109, B14. */
  @Test
  void onlyTheLinesThatAreKeptHereGoAndTheAccountAddsUp() {
    bench.shop.clerk().place(anOrder("1001"));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.changes())
        .extracting(Change::reason)
        .containsExactly("2 lines: 1 sent, 1 skipped (ELSEWHERE)");
    FieldValues there = bench.warehouse.floor().order("1001").content();
    assertThat(there.asMap().keySet()).anyMatch(field -> field.startsWith("lines[1]"));
    assertThat(there.asMap().keySet()).noneMatch(field -> field.startsWith("lines[2]"));
  }

  /** S109. */
  @Test
  void anOrderWithoutSuchLinesIsNotApplicableAndNoError() {
    bench.shop.clerk().place(anOrderOf("1001", "B", 1));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.left()).containsExactly(Map.entry(ReasonCode.NOT_KEPT_HERE, 1));
    assertThat(report.notes()).isEmpty();
    assertThat(bench.holds()).isEmpty();
    assertThat(bench.warehouse.floor().orderCount()).isZero();
  }

  @Test
  void anArticleThatTheCatalogueHasNotSeenIsReadOnceAndRemembered() {
    bench.shop.clerk().put(anArticle("C").supplier("s2", "Two Oy", "2-C").onHand(5));
    bench.shop.clerk().place(anOrderOf("1001", "C", 1));

    bench.run(Flow.ORDERS);
    bench.shop.clerk().touch("1001");
    bench.run(Flow.ORDERS);

    assertThat(bench.shop.calls().of("article")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  @Test
  void aNewArticleOfTheSupplierIsUploadedBeforeItsOrder() {
    bench.shop.clerk().put(anArticle("D").supplier("S1", "One Oy", "1-D").onHand(5));
    bench.shop.clerk().place(anOrderOf("1001", "D", 1));

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.calls().writeLog())
        .containsExactly("putArticle D", "createOrder 1001");
  }

  @Test
  void aLineThatWasSentStaysOursAlthoughItsSupplierChanges() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    bench.shop.clerk().editArticle("A", article -> article.supplier("s2", "Two Oy", "2-A"));
    bench.run(Flow.CATALOGUE);
    bench.shop.clerk().edit("1001", order -> order.street("Toinen katu 2"));

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.floor().order("1001").lines()).hasSize(1);
    assertThat(bench.warehouse.floor().order("1001").content().get("consignee.street"))
        .contains("Toinen katu 2");
    bench.shop.clerk().place(anOrderOf("1002", "A", 1));
    assertThat(bench.run(Flow.ORDERS).left()).containsEntry(ReasonCode.NOT_KEPT_HERE, 1);
  }

  @Test
  void anotherSelectionIsAppliedToTheWholeCatalogueAtOnce() {
    bench.catalogue(
        CatalogueSettings.builder().selection(ArticleSelection.suppliers("One Oy", "Two Oy")));

    bench.run(Flow.CATALOGUE);

    assertThat(bench.warehouse.floor().knows("B")).isTrue();
  }

  @Test
  void anArticleThatIsKeptAgainTakesOrdersAgain() {
    bench.catalogue(CatalogueSettings.builder().selection(ArticleSelection.suppliers("none")));
    bench.run(Flow.CATALOGUE);
    bench.catalogue(CatalogueSettings.builder().selection(ArticleSelection.suppliers("s1")));
    bench.run(Flow.CATALOGUE);
    bench.shop.clerk().place(anOrderOf("1001", "A", 1));

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  @Test
  void stockOfArticlesThatAreNotKeptHereIsLeftAlone() {
    bench.warehouse.floor().receive("B", 99);

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(report.left()).containsEntry(ReasonCode.NOT_KEPT_HERE, 1);
    assertThat(bench.shop.clerk().quantity("B")).isEqualTo(Quantity.of(10));
  }

  @Test
  void thePartIsCompletedWhereTheShopKeepsDeliveriesApart() {
    sentMixed();
    bench.shop.clerk().keepDeliveriesApart("1001");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.changed()).containsEntry(OperationType.COMPLETE_ORDER, 1);
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1");
    assertThat(bench.shop.clerk().reserved("A")).isEqualTo(Quantity.ZERO);
    assertThat(bench.run(Flow.ORDERS).held()).isEmpty();
  }

  @Test
  void anOrderInOneDeliveryWaitsForTheRestAndEndsWhenThatIsSent() {
    sentMixed();

    assertThat(bench.run(Flow.FULFILMENT).held()).containsEntry(ReasonCode.REST_ELSEWHERE, 1);
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);
    bench.shop.clerk().complete("1001", "T9");
    bench.later(Duration.ofMinutes(11), Flow.FULFILMENT);
    assertThat(bench.shop.clerk().mails("1001")).hasSize(1);
    assertThat(bench.holds()).doesNotContain(ReasonCode.REST_ELSEWHERE);
  }

  @Test
  void theMerchantCanHaveMixedOrdersCompletedAtOnce() {
    bench.fulfilment(FulfilmentSettings.builder().restElsewhere(RestElsewhere.COMPLETE_ORDER));
    sentMixed();

    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  private void sentMixed() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().ship("1001", "T1");
  }

  /** B44: the merchant has sent the rest himself, and says so. */
  @Test
  void anOrderWhoseRestIsElsewhereIsCompletedWhenAPersonSaysSo() {
    bench.shop.clerk().place(anOrderOf("1001").line("A", 1).line("B", 1));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);
    Held hold = bench.engine().desk().holds().get(0);
    assertThat(hold.reason()).isEqualTo(ReasonCode.REST_ELSEWHERE);

    bench.engine().desk().resolve(hold, Verb.FORCE, "anna", "sent the rest by post");

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(bench.holds()).isEmpty();
  }
}
