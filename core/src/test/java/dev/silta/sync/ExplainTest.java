// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.FailureClass;
import dev.silta.flow.Verb;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.sync.Verdict.What;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Why an order or an article is where it is. To explain writes nothing at all. */
class ExplainTest {
  private final Bench bench = Bench.withArticles();

  @AfterEach
  void explainingWritesNothing() {
    bench.forgetCalls();
    long rows = openRows();
    order();
    article("A");
    assertThat(bench.writes()).isZero();
    assertThat(openRows()).isEqualTo(rows);
  }

  @Test
  void aNewOrderWouldBeSentAndTheRuleIsNamed() {
    bench.shop.clerk().put(anArticle("C")).place(anOrderOf("1001", "C", 1));

    OrderExplanation order = order();

    assertThat(order.warehouse()).isEmpty();
    assertThat(order.record()).isEmpty();
    assertThat(order.verdicts())
        .extracting(Verdict::flow)
        .containsExactly(Flow.CATALOGUE, Flow.ORDERS);
    assertThat(order.text())
        .contains("ORDERS would write: CREATE_ORDER 1001: 1 line: 1 sent")
        .contains("CATALOGUE would write: PUT_ARTICLE key-C: new: C")
        .contains("warehouse: has none")
        .contains("lines 1: C x 1 GOODS");
  }

  @Test
  void aHeldOrderSaysWhatItWaitsForAndWhatToDo() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid());
    bench.run(Flow.ORDERS);

    assertThat(order().verdicts())
        .singleElement()
        .isEqualTo(
            new Verdict(Flow.ORDERS, What.WAIT, Optional.of(ReasonCode.UNPAID), "not paid yet"));
    assertThat(order().text())
        .contains("ORDERS waits, UNPAID: not paid yet -> " + ReasonCode.UNPAID.hint());
  }

  @Test
  void bothSidesAndTheNamesOfDifferingFieldsAreShown() {
    sent();
    bench.warehouse.floor().pick("1001");
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));

    OrderExplanation order = order();

    assertThat(order.differing()).containsExactly("consignee.street");
    assertThat(order.verdicts()).extracting(Verdict::what).containsExactly(What.WAIT, What.REST);
    assertThat(order.text())
        .contains("differs in [consignee.street]")
        .contains("PICKED")
        .contains("EDIT_BLOCKED: work has begun");
  }

  /** L5. */
  @Test
  void noValueOfACustomerIsShown() {
    sent();
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5").phone("+358401234567"));
    bench.run(Flow.ORDERS);

    assertThat(order().toString() + order().text())
        .doesNotContain("Uusikatu")
        .doesNotContain("Esimerkkikatu")
        .doesNotContain("Maija")
        .doesNotContain("40123456")
        .doesNotContain("example.test");
  }

  @Test
  void theLedgerTellsWhoSaidWhat() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid());
    bench.run(Flow.ORDERS);
    Held hold = bench.engine().desk().holds().get(0);
    bench.engine().desk().resolve(hold, Verb.FORCE, "anna", "pays on the phone");

    assertThat(order().text())
        .contains("FORCE UNPAID by hand")
        .contains("anna: pays on the phone")
        .contains("CREATE_ORDER CONFIRMED");
  }

  @Test
  void triesInVainAreCounted() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").before(FailureClass.TRANSIENT);
    bench.run(Flow.ORDERS);

    assertThat(order().text()).contains("CREATE_ORDER RETRY").contains("tried in vain 1 times");
  }

  @Test
  void anOrderThatNobodyHasIsExplainedToo() {
    OrderExplanation order = bench.engine().desk().explain(new OrderNumber("9"));

    assertThat(order.shop()).isEmpty();
    assertThat(order.verdicts())
        .extracting(Verdict::reason)
        .containsExactly(Optional.of(ReasonCode.GONE));
    assertThat(order.text()).contains("shop: has no such order");
  }

  /** B31: the working of laws.md. */
  @Test
  void theWorkingOfAnArticlesStockIsShown() {
    bench.run(Flow.STOCK);
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);

    ArticleExplanation article = article("a");

    assertThat(article.stockWorking())
        .contains("W=8, accepted 2, waiting 0, buffer 0: quantity 10");
    assertThat(article.claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.warehouseId()).isPresent());
    assertThat(article.verdicts())
        .extracting(Verdict::text)
        .containsExactly("CATALOGUE has nothing to do", "STOCK has nothing to do");
  }

  /** S026, B36. */
  @Test
  void articlesOfOneNumberAreNamed() {
    bench.shop.clerk().put(anArticle("C")).put(anArticle("c").shopKey("twin"));
    bench.run(Flow.CATALOGUE);

    ArticleExplanation article = article("C");

    assertThat(article.isDuplicate()).isTrue();
    assertThat(article.claims()).hasSize(2);
    assertThat(article.text()).contains("SKU_DUPLICATE").contains("that of several articles");
  }

  @Test
  void anArticleThatIsNotOnRecordIsExplainedToo() {
    assertThat(article("nobody's").text())
        .contains("no article of this number is on record")
        .contains("STOCK leaves it alone, MISSING_AT_WAREHOUSE");
  }

  private void sent() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.run(Flow.FULFILMENT);
  }

  private OrderExplanation order() {
    return bench.engine().desk().explain(new OrderNumber("1001"));
  }

  private ArticleExplanation article(String number) {
    return bench.engine().desk().explain(new ArticleNumber(number));
  }

  private long openRows() {
    return bench.store.inTransaction(tx -> tx.open(Bench.CONNECTION).size());
  }
}
