// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.Checkpoint;
import dev.silta.connector.FailureClass;
import dev.silta.connector.OrderSink.Parked;
import dev.silta.connector.Warehouse;
import dev.silta.connector.WarehouseSurvey.KnownStatus;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.Article;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every warehouse must do. Extend it, give it a warehouse without orders and articles, and a
 * way to move its clock if it has one of its own; override the sketches if the warehouse needs
 * other data.
 */
public abstract class WarehouseContract {

  /** The warehouse under test; the same one throughout a test. */
  protected abstract Warehouse warehouse();

  /** Lets so much time pass that changes before and after can be told apart; nothing by default. */
  protected void letTimePass() {}

  /** An order that the warehouse takes once {@link #article} of its numbers are there. */
  protected OrderSketch order(String number) {
    return Orders.anOrder(number);
  }

  protected ArticleSketch article(String number) {
    return Articles.anArticle(number);
  }

  /** An order that the warehouse refuses because of its content. */
  protected SalesOrder unacceptableOrder() {
    return order("9001").line("NOT-THERE", 1).build();
  }

  @Test
  void anArticleThatIsPutTwiceIsOneArticle() {
    WriteResult first = warehouse().putArticle(article("A").build(), Optional.empty());
    WriteResult second = warehouse().putArticle(article("A").build(), Optional.empty());

    assertThat(first).isInstanceOf(Done.class);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void anArticleOfAKnownIdKeepsItWhenItsNumberChangesOrIsRefused() {
    String id = put(article("A").build());

    WriteResult renamed =
        warehouse().putArticle(article("A").number("A2").build(), Optional.of(id));

    assertThat(renamed)
        .satisfiesAnyOf(
            done -> assertThat(done).isEqualTo(new Done(id)),
            refused -> assertThat(((Rejected) refused).reason()).isEqualTo(ReasonCode.SKU_RENAMED));
  }

  @Test
  void contentOfAnArticleDependsOnTheArticleOnly() {
    assertThat(warehouse().contentOf(article("A").build()))
        .isEqualTo(warehouse().contentOf(article("A").build()))
        .isNotEqualTo(warehouse().contentOf(article("A").name("Another name").build()));
  }

  @Test
  void anOrderThatIsCreatedIsFoundUnderItsNumberAndId() {
    String id = create(order("1001").build());

    Fulfilment found = found("1001");

    assertThat(found.warehouseId()).isEqualTo(id);
    assertThat(found.order()).isEqualTo(new OrderNumber("1001"));
    assertThat(found.stage()).isEqualTo(FulfilmentStage.RECEIVED);
  }

  /** L1. */
  @Test
  void theSameOrderWrittenTwiceIsOneOrder() {
    String id = create(order("1001").build());

    WriteResult again = warehouse().createOrder(order("1001").build());

    assertThat(again)
        .satisfiesAnyOf(
            done -> assertThat(done).isEqualTo(new Done(id)),
            refused -> assertThat(refused).isInstanceOf(Rejected.class));
    assertThat(found("1001").warehouseId()).isEqualTo(id);
    assertThat(fulfilments()).extracting(Fulfilment::warehouseId).containsOnly(id);
  }

  @Test
  void aRejectedOrderIsAnAnswerAndNoException() {
    SalesOrder order = unacceptableOrder();
    putArticles();

    WriteResult result = warehouse().createOrder(order);

    assertThat(result)
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> assertThat(rejected.failureClass()).isEqualTo(FailureClass.INVALID_DATA));
    assertThat(warehouse().find(List.of(order.number()))).isEmpty();
  }

  @Test
  void onlyKnownNumbersAreFound() {
    create(order("1001").build());

    Map<OrderNumber, Fulfilment> found = warehouse().find(numbers("1001", "1002", "100", "10011"));

    assertThat(found).containsOnlyKeys(new OrderNumber("1001"));
    assertThat(warehouse().find(List.of())).isEmpty();
  }

  /** B4. */
  @Test
  void contentReadBackIsTheContentThatWasSent() {
    SalesOrder order = order("1001").remark("Please ring the bell").build();
    create(order);

    assertThat(found("1001").content()).isEqualTo(warehouse().contentOf(order));
  }

  @Test
  void linesReadBackAreTheLinesThatWereSent() {
    create(order("1001").build());

    assertThat(found("1001").lines())
        .extracting(line -> line.ordered() + " " + line.article())
        .containsExactlyInAnyOrder("2 A", "1 B");
  }

  @Test
  void anUpdateReplacesTheWholeContent() {
    String id = create(order("1001").remark("First").build());
    SalesOrder changed = order("1001").street("Toinen katu 2").removeLine("2").build();

    WriteResult result = warehouse().updateOrder(id, changed, Parked.STAYS);

    assertThat(result).isEqualTo(new Done(id));
    assertThat(found("1001").content()).isEqualTo(warehouse().contentOf(changed));
  }

  @Test
  void anOrderThatIsCancelledReadsAsCancelled() {
    String id = create(order("1001").build());

    WriteResult result = warehouse().cancelOrder(new OrderNumber("1001"), id);

    assertThat(result).isInstanceOf(Done.class);
    assertThat(found("1001").stage()).isEqualTo(FulfilmentStage.CANCELLED);
  }

  @Test
  void everyOrderIsInTheFeed() {
    Stream.of("1001", "1002", "1003").forEach(number -> create(order(number).build()));

    assertThat(fulfilments())
        .extracting(order -> order.order().value())
        .contains("1001", "1002", "1003");
  }

  @Test
  void aChangeAfterASavedPositionIsInTheFeed() {
    String id = create(order("1001").build());
    Checkpoint saved = FeedRead.readAll(warehouse().fulfilments()).position();
    letTimePass();
    warehouse().updateOrder(id, order("1001").street("Toinen katu 2").build(), Parked.STAYS);

    assertThat(FeedRead.readSince(warehouse().fulfilments(), saved).values())
        .extracting(Fulfilment::warehouseId)
        .contains(id);
  }

  @Test
  void aPositionThatWasUsedCanBeUsedAgain() {
    create(order("1001").build());
    Checkpoint saved = FeedRead.readAll(warehouse().fulfilments()).position();
    letTimePass();
    create(order("1002").build());

    List<Fulfilment> first = FeedRead.readSince(warehouse().fulfilments(), saved).values();
    List<Fulfilment> second = FeedRead.readSince(warehouse().fulfilments(), saved).values();

    assertThat(second).extracting(Fulfilment::order).contains(new OrderNumber("1002"));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void theStockFeedNamesEveryArticleOnce() {
    putArticles();

    assertThat(FeedRead.readAll(warehouse().stock()).values())
        .extracting(StockLevel::number)
        .extracting(Object::toString)
        .doesNotHaveDuplicates()
        .contains("A", "B");
  }

  /** Listing them is optional: a warehouse that cannot answers with nothing. */
  @Test
  void statusesAreListedAsOrdersShowThem() {
    create(order("1001").build());
    Fulfilment order = found("1001");

    KnownStatus shown = new KnownStatus(order.rawStatus(), order.stage());
    List<KnownStatus> statuses = warehouse().statuses();

    assertThat(statuses).extracting(KnownStatus::rawStatus).doesNotHaveDuplicates();
    assertThat(statuses.isEmpty() || statuses.contains(shown)).isTrue();
  }

  private List<Fulfilment> fulfilments() {
    return FeedRead.readAll(warehouse().fulfilments()).values();
  }

  private Fulfilment found(String number) {
    Map<OrderNumber, Fulfilment> found = warehouse().find(numbers(number));
    assertThat(found).containsOnlyKeys(new OrderNumber(number));
    return Objects.requireNonNull(found.get(new OrderNumber(number)));
  }

  private String create(SalesOrder order) {
    putArticles();
    return done(warehouse().createOrder(order));
  }

  private void putArticles() {
    put(article("A").build());
    put(article("B").build());
  }

  private String put(Article article) {
    return done(warehouse().putArticle(article, Optional.empty()));
  }

  private static String done(WriteResult result) {
    assertThat(result).isInstanceOf(Done.class);
    return ((Done) result).id();
  }

  private static List<OrderNumber> numbers(String... numbers) {
    return Stream.of(numbers).map(OrderNumber::new).toList();
  }
}
