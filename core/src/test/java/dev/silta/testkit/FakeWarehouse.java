// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Capabilities;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.Warehouse;
import dev.silta.connector.WarehouseSurvey.KnownStatus;
import dev.silta.connector.WriteResult;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.OrderNumber;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A warehouse in memory. {@link #floor} is what people do there; {@link #rules} how it is set up;
 * {@link #faults} what goes wrong; {@link #calls} what was asked. What it still sells is what is on
 * the shelf without what its open orders need. The number of an order that was cancelled is free
 * again. Safe for use by several threads.
 */
public final class FakeWarehouse implements Warehouse {
  private static final Set<String> READS =
      Set.of("find", "stock", "level", "fulfilments", "statuses");
  private static final Set<String> WRITES =
      Set.of("putArticle", "createOrder", "updateOrder", "cancelOrder");
  private final Gate gate = new Gate(READS, WRITES);
  private final WarehouseRules rules = new WarehouseRules();
  private final FeedScript stockFeed = new FeedScript().limitOfAge(Duration.ofHours(24));
  private final FeedScript fulfilmentFeed = new FeedScript();
  private final Clock clock;
  private final WarehouseArticles articles;
  private final WarehouseOrders orders;
  private final WarehouseIntake intake;
  private final WarehouseFloor floor;

  public FakeWarehouse(Clock clock) {
    this.clock = clock;
    this.articles = new WarehouseArticles(clock);
    this.orders = new WarehouseOrders(articles, rules, clock);
    this.intake = new WarehouseIntake(orders, articles, rules);
    this.floor = new WarehouseFloor(gate, orders, articles, rules);
  }

  public WarehouseFloor floor() {
    return floor;
  }

  public WarehouseRules rules() {
    return rules;
  }

  public Faults faults() {
    return gate.faults();
  }

  public Calls calls() {
    return gate.calls();
  }

  /** Records are named by article number. */
  public FeedScript stockFeed() {
    return stockFeed;
  }

  /** Records are named by the shop's order number. */
  public FeedScript fulfilmentFeed() {
    return fulfilmentFeed;
  }

  /** Reports a place before and after each write. */
  public FakeWarehouse crashPoints(CrashPoints points) {
    gate.report(points);
    return this;
  }

  @Override
  public String name() {
    return "Fake warehouse";
  }

  @Override
  public String service() {
    return "FakeShip";
  }

  @Override
  public String settingsFingerprint() {
    return rules.fingerprint();
  }

  @Override
  public Capabilities capabilities() {
    return rules.capabilities();
  }

  @Override
  public FieldValues contentOf(Article article) {
    return ArticleContent.of(article);
  }

  @Override
  public WriteResult putArticle(Article article, Optional<String> warehouseId) {
    return gate.write(
        "putArticle", article.number().value(), () -> articles.put(article, warehouseId));
  }

  @Override
  public FieldValues contentOf(SalesOrder order) {
    return OrderContent.of(order, rules);
  }

  @Override
  public Map<OrderNumber, Fulfilment> find(Collection<OrderNumber> numbers) {
    List<String> subjects = numbers.stream().map(OrderNumber::value).toList();
    return gate.read("find", subjects, () -> orders.read(findable(numbers)));
  }

  private List<OrderNumber> findable(Collection<OrderNumber> numbers) {
    return numbers.stream().filter(rules::finds).toList();
  }

  @Override
  public List<String> warnings(SalesOrder order) {
    return rules.warnings();
  }

  @Override
  public WriteResult createOrder(SalesOrder order) {
    FieldValues content = contentOf(order);
    return gate.write("createOrder", order.number().value(), () -> intake.create(order, content));
  }

  @Override
  public WriteResult updateOrder(String warehouseId, SalesOrder order, Parked parked) {
    FieldValues content = contentOf(order);
    return gate.write(
        "updateOrder",
        order.number().value(),
        () -> intake.update(warehouseId, order, content, parked));
  }

  @Override
  public WriteResult cancelOrder(OrderNumber order, String warehouseId) {
    return gate.write("cancelOrder", order.value(), () -> intake.cancel(warehouseId));
  }

  @Override
  public Feed<StockLevel> stock() {
    return new FakeFeed<>("stock", gate, clock, stockFeed, scope -> levels());
  }

  @Override
  public Optional<StockLevel> level(ArticleNumber number) {
    return gate.read(
        "level",
        List.of(number.value()),
        () ->
            levels()
                .filter(entry -> stockFeed.shows(entry.name()))
                .map(entry -> entry.read(stockFeed))
                .flatMap(FakeWarehouse::readable)
                .filter(level -> level.number().key().equals(number.key()))
                .findFirst());
  }

  private static Stream<StockLevel> readable(Reading<StockLevel> reading) {
    return reading instanceof Reading.Read<StockLevel> read
        ? Stream.of(read.value())
        : Stream.empty();
  }

  @Override
  public Feed<Fulfilment> fulfilments() {
    return new FakeFeed<>("fulfilments", gate, clock, fulfilmentFeed, scope -> orders.entries());
  }

  @Override
  public List<KnownStatus> statuses() {
    return gate.read("statuses", List.of(), rules::statuses);
  }

  private Stream<FeedEntry<StockLevel>> levels() {
    Map<String, Quantity> needs = orders.needs();
    return articles.all().stream().map(article -> article.entry(needs));
  }
}
