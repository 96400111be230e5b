// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.FailureClass;
import dev.silta.flow.SharedShop;
import dev.silta.flow.SharedShop.Stock;
import dev.silta.model.ArticleSelection;
import dev.silta.model.Flow;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.store.Pruned;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** B31: one shop over two warehouses at once. After each case further rounds must write nothing. */
class SharedShopTest {
  private final TwoWarehouses world = new TwoWarehouses();

  @AfterEach
  void furtherRoundsWriteNothing() {
    world.north.faults().lift();
    world.south.faults().lift();
    world.round();
    world.round();
    world.forgetCalls();
    world.round();
    world.round();
    assertThat(world.writes()).isZero();
  }

  @Test
  void eachLineGoesToTheWarehouseThatKeepsIt() {
    bySupplier();
    world.shop.clerk().place(anOrder("1001"));

    world.run(Flow.ORDERS);

    assertThat(world.north.floor().order("1001").lines())
        .extracting(line -> line.ordered() + " " + line.article())
        .containsExactly("2 A");
    assertThat(world.south.floor().order("1001").lines())
        .extracting(line -> line.ordered() + " " + line.article())
        .containsExactly("1 B");
  }

  @ParameterizedTest
  @EnumSource(Stock.class)
  void theLastWarehouseCompletesTheOrderWithAllCodesAndOneMail(Stock stock) {
    bySupplier().stock(stock);
    world.shop.clerk().place(anOrder("1001"));
    world.run(Flow.ORDERS);
    world.north.floor().ship("1001", "T1");
    world.round();
    assertThat(world.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);

    world.south.floor().ship("1001", "T2");
    world.round();

    assertThat(world.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(world.shop.clerk().tracking("1001")).containsExactly("T2", "T1");
    assertThat(world.shop.clerk().mails("1001")).hasSize(1);
  }

  @Test
  void piecesOfAnOrderThatTheOtherCompletedAreNotOfferedForOneRun() {
    bySupplier();
    world.shop.clerk().place(anOrder("1001"));
    world.run(Flow.ORDERS);
    world.shop.clerk().place(anOrderOf("1002", "A", 1).delivery("unmapped"));
    world.north.rules().methods(Map.of("post", "POST"));
    world.run(Flow.ORDERS);
    world.north.floor().ship("1001", "T1");
    world.south.floor().ship("1001", "T2");
    world.run(Flow.FULFILMENT);

    world.run(Flow.STOCK);

    assertThat(world.shop.clerk().balance("A"))
        .isEqualTo(world.north.floor().sellable("A").minus(Quantity.of(1)));
  }

  @Test
  void anOrderIsForgottenOnBothAtOnceAndThenSentByNeither() {
    bySupplier();
    world.shop.clerk().place(anOrder("1001")).place(anOrder("1002"));
    world.run(Flow.ORDERS);
    world.north.floor().ship("1001", "T1").ship("1002", "T3");
    world.south.floor().ship("1001", "T2");
    world.round();
    world.round();
    world.clock.advance(Duration.ofDays(92));

    Set<Pruned> pruned = Set.of(world.northern().prune(99), world.southern().prune(99));
    world.shop.clerk().reopen("1001");
    world.north.floor().remove("1001");
    world.south.floor().remove("1001");
    world.run(Flow.ORDERS);

    assertThat(pruned).extracting(Pruned::orders).containsExactlyInAnyOrder(0, 1);
    assertThat(List.of(world.northern(), world.southern()))
        .allMatch(
            engine ->
                engine.desk().holds().stream()
                    .anyMatch(
                        held ->
                            held.subject().equals("1001")
                                && held.reason() == ReasonCode.BEFORE_WATERMARK));
  }

  @Test
  void whereDeliveriesAreKeptApartEachWarehouseCompletesItsOwn() {
    bySupplier();
    world.shop.clerk().place(anOrder("1001")).keepDeliveriesApart("1001");
    world.run(Flow.ORDERS);
    world.south.floor().ship("1001", "T2");
    world.round();
    assertThat(world.shop.clerk().reserved("B")).isEqualTo(Quantity.ZERO);
    assertThat(world.shop.clerk().reserved("A")).isEqualTo(Quantity.of(2));

    world.north.floor().ship("1001", "T1");
    world.round();

    assertThat(world.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(world.shop.clerk().tracking("1001")).containsExactlyInAnyOrder("T1", "T2");
  }

  @Test
  void anArticleThatBothKeepIsSentByTheFirst() {
    bothKeepA();
    world.shop.clerk().place(anOrderOf("1001", "A", 2));

    world.run(Flow.ORDERS);

    assertThat(world.north.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(world.south.floor().orderCount()).isZero();
  }

  @Test
  void whatTheSecondTookBeforeTheFirstKeptItStaysWithTheSecond() {
    world.keep(ArticleSelection.suppliers("nobody"), ArticleSelection.all());
    article("A", "s1");
    world.run(Flow.CATALOGUE);
    world.south.floor().receive("A", 10);
    world.shop.clerk().place(anOrderOf("1001", "A", 2));
    world.run(Flow.ORDERS);
    world.keep(ArticleSelection.all(), ArticleSelection.all());
    world.run(Flow.CATALOGUE);
    world.shop.clerk().touch("1001");

    world.run(Flow.ORDERS);

    assertThat(world.north.floor().orderCount()).isZero();
    assertThat(world.south.floor().liveOrders("1001")).isEqualTo(1);
  }

  /** L1: an order that is set aside has no accepted pieces, and is there all the same. */
  @Test
  void whatTheSecondHasSetAsideIsNotSentByTheFirst() {
    southTakesAnOrder();
    world.south.floor().park("1001");
    world.run(Flow.FULFILMENT);

    northKeepsTheArticleToo();
    world.run(Flow.ORDERS);

    assertThat(world.north.floor().orderCount()).isZero();
  }

  /** L1: found by seed 59980. */
  @Test
  void whatTheSecondTookSinceTheFirstDecidedIsNotSentAgain() {
    article("A", "s1");
    world.shop.clerk().place(anOrderOf("1001", "A", 2));
    world.north.faults().before("putArticle", () -> world.southern().run(Flow.ORDERS));

    SyncReport report = world.northern().run(Flow.ORDERS);
    world.round();

    assertThat(report.outcomes()).containsKey(Outcome.OVERTAKEN);
    assertThat(world.south.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(world.north.floor().orderCount()).isZero();
  }

  /** L3: the answer to the create was lost, and before it is looked up the first keeps it too. */
  @Test
  void whatTheSecondMayHaveTakenStaysWithTheSecond() {
    world.south.faults().on("createOrder").afterCommit();
    southTakesAnOrder();
    world.south.floor().ship("1001", "T1");

    northKeepsTheArticleToo();
    world.round();
    world.round();

    assertThat(world.north.floor().orderCount()).isZero();
    assertThat(world.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  /** B31: it was set aside when it was last looked at, and left from there. */
  @Test
  void piecesOfAPartThatLeftAfterItWasSetAsideCountAgain() {
    bySupplier();
    world.shop.clerk().place(anOrder("1001"));
    world.round();
    world.north.floor().park("1001");
    world.round();
    world.north.floor().ship("1001", "T1");

    world.round();
    world.round();

    assertThat(world.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);
    assertThat(world.shop.clerk().balance("A")).isEqualTo(world.north.floor().sellable("A"));
  }

  @Test
  void aPartThatAnotherMayBeTakingIsWaitedFor() {
    world.keep(ArticleSelection.suppliers("nobody"), ArticleSelection.all());
    article("A", "s1");
    world.run(Flow.CATALOGUE);
    world.shop.clerk().place(anOrderOf("1001", "A", 2));
    world.south.faults().on("createOrder").afterCommit();
    world.run(Flow.ORDERS);
    world.keep(ArticleSelection.all(), ArticleSelection.all());
    world.run(Flow.CATALOGUE);
    world.shop.clerk().touch("1001");

    SyncReport report = world.northern().run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.OUTCOME_UNKNOWN, 1);
    assertThat(world.north.floor().orderCount()).isZero();
  }

  @Test
  void theOwnersFiguresAreTheShops() {
    bothKeepA();
    world.north.floor().receive("A", 5);
    world.south.floor().receive("A", 7);

    world.run(Flow.STOCK);
    world.run(Flow.STOCK);

    assertThat(world.shop.clerk().quantity("A")).isEqualTo(Quantity.of(5));
    assertThat(world.southern().run(Flow.STOCK).changeCount()).isZero();
  }

  @Test
  void theSumOfBothIsTheShopsWhicheverRunsLast() {
    bothKeepA().stock(Stock.SUM);
    world.north.floor().receive("A", 5);
    world.south.floor().receive("A", 7);
    world.run(Flow.STOCK);
    world.run(Flow.STOCK);
    assertThat(world.shop.clerk().quantity("A")).isEqualTo(Quantity.of(12));

    world.south.floor().count("A", "1");
    world.run(Flow.STOCK);

    assertThat(world.shop.clerk().quantity("A")).isEqualTo(Quantity.of(6));
  }

  @Test
  void whatOneOversoldTakesNothingFromTheOther() {
    bothKeepA().stock(Stock.SUM);
    world.south.floor().receive("A", 7);
    world.north.floor().showSellable("A", "-3");

    world.run(Flow.STOCK);
    world.run(Flow.STOCK);

    assertThat(world.shop.clerk().quantity("A")).isEqualTo(Quantity.of(7));
  }

  /** B31: what the second accepts does not change the owner's figure. */
  @Test
  void theOwnerCountsWhatTheSecondAcceptedSinceItLooked() {
    southTakesAnOrder();
    northKeepsTheArticleToo();
    world.round();
    world.shop.clerk().edit("1001", order -> order.changeLine("1", line -> line.quantity(3)));
    world.clock.advance(Duration.ofHours(1));
    world.northern().run(Flow.STOCK);

    world.run(Flow.ORDERS);
    world.run(Flow.STOCK);

    assertThat(world.shop.clerk().balance("A")).isEqualTo(world.north.floor().sellable("A"));
  }

  /** S055: what has left cannot be taken out of the order without a word. */
  @Test
  void aLineThatTheShopRemovesAfterItLeftIsShown() {
    bySupplier();
    world.shop.clerk().place(anOrder("1001"));
    world.round();
    world.north.floor().ship("1001", "T1");
    world.round();
    world.shop.clerk().edit("1001", order -> order.removeLine("1"));

    world.run(Flow.ORDERS);
    world.round();

    assertThat(world.northern().desk().holds())
        .extracting(Held::reason)
        .contains(ReasonCode.EDIT_BLOCKED);
  }

  /** B31: both write the same figure, so that they do not undo each other's for ever. */
  @Test
  void twoThatAreOversoldAgreeThatThereIsNothing() {
    bothKeepA().stock(Stock.SUM);
    world.shop.clerk().place(anOrderOf("1001", "A", 5));
    world.run(Flow.ORDERS);
    world.south.floor().receive("A", -2);

    world.round();
    world.round();

    assertThat(world.shop.clerk().quantity("A")).isEqualTo(Quantity.of(5));
  }

  /** The others must not go on to offer what a warehouse no longer speaks of. */
  @Test
  void aFigureThatIsNoLongerGivenIsNoPartOfTheSum() {
    bothKeepA().stock(Stock.SUM);
    world.north.floor().receive("A", 5);
    world.south.floor().receive("A", 7);
    world.run(Flow.STOCK);
    world.run(Flow.STOCK);
    world.north.stockFeed().hide("A");

    world.clock.advance(Duration.ofHours(7));
    world.run(Flow.STOCK);
    world.run(Flow.STOCK);

    assertThat(world.shop.clerk().quantity("A")).isEqualTo(Quantity.of(7));
    world.north.stockFeed().reveal("A");
  }

  /** What is absent must be seen: such a feed is one slice, however small slices are. */
  @Test
  void aStepSeesThatAFigureIsNoLongerGiven() {
    article("B", "s1");
    article("C", "s1");
    bothKeepA().stock(Stock.SUM);
    world.north.floor().receive("A", 5);
    world.south.floor().receive("A", 7);
    world.run(Flow.STOCK);
    world.run(Flow.STOCK);
    world.north.stockFeed().pageSize(1).hide("A");
    world.clock.advance(Duration.ofHours(7));

    StepResult step =
        world.northern().step(WorkUnit.first(Flow.STOCK), RunLimits.builder().stepItems(1).build());
    world.run(Flow.STOCK);

    assertThat(step).isInstanceOf(StepResult.Done.class);
    assertThat(world.shop.clerk().quantity("A")).isEqualTo(Quantity.of(7));
    world.north.stockFeed().reveal("A");
  }

  @ParameterizedTest
  @EnumSource(Stock.class)
  void piecesThatAnyWarehouseAcceptedCountOnce(Stock stock) {
    bothKeepA().stock(stock);
    world.north.floor().receive("A", 5);
    world.south.floor().receive("A", 7);
    world.run(Flow.STOCK);
    world.run(Flow.STOCK);
    Quantity before = world.shop.clerk().balance("A");
    world.shop.clerk().place(anOrderOf("1001", "A", 2));

    world.round();
    world.round();

    assertThat(world.shop.clerk().balance("A")).isEqualTo(before.minus(Quantity.of(2)));
  }

  @Test
  void aPassingFailureOfOneDoesNotHinderTheOther() {
    bySupplier();
    world.shop.clerk().place(anOrder("1001"));
    world.north.faults().on("createOrder").before(FailureClass.TRANSIENT);

    world.run(Flow.ORDERS);

    assertThat(world.south.floor().liveOrders("1001")).isEqualTo(1);
    world.round();
    assertThat(world.north.floor().liveOrders("1001")).isEqualTo(1);
  }

  @Test
  void anEngineMustBeOneOfTheConnectionsThatItNames() {
    SharedShop others =
        new SharedShop(List.of(ConnectionId.of("x"), ConnectionId.of("y")), Stock.SUM);

    assertThatThrownBy(() -> new Bench().sharedShop(others).engine())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("shop-1")
        .hasMessageContaining("[x, y]");
  }

  private void southTakesAnOrder() {
    world.keep(ArticleSelection.suppliers("nobody"), ArticleSelection.all());
    article("A", "s1");
    world.run(Flow.CATALOGUE);
    world.shop.clerk().place(anOrderOf("1001", "A", 2));
    world.run(Flow.ORDERS);
  }

  private void northKeepsTheArticleToo() {
    world.keep(ArticleSelection.all(), ArticleSelection.all());
    world.run(Flow.CATALOGUE);
    world.shop.clerk().touch("1001");
  }

  private TwoWarehouses bySupplier() {
    world.keep(ArticleSelection.suppliers("s1"), ArticleSelection.suppliers("s2"));
    article("A", "s1");
    article("B", "s2");
    world.run(Flow.CATALOGUE);
    world.north.floor().receive("A", 10);
    world.south.floor().receive("B", 10);
    return world;
  }

  private TwoWarehouses bothKeepA() {
    article("A", "s1");
    world.run(Flow.CATALOGUE);
    return world;
  }

  private void article(String number, String supplier) {
    world.shop.clerk().put(anArticle(number).supplier(supplier, supplier, "x").onHand(10));
  }
}
