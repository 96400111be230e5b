// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.ArticleRef;
import dev.silta.connector.Batch.Scope;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.Shop;
import dev.silta.connector.ShopSurvey.RecentOrder;
import dev.silta.connector.WriteResult;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Dispatch;
import dev.silta.model.OrderNumber;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A shop in memory. {@link #clerk} is what people do there; {@link #faults} what goes wrong; {@link
 * #calls} what was asked. Like the shop that it stands for, it gives open orders only when all
 * orders are read, and keeps {@code reserved} by its own open orders. Safe for use by several
 * threads.
 */
public final class FakeShop implements Shop {
  private static final Set<String> READS =
      Set.of("articles", "article", "orders", "order", "stock", "recentOrders");
  private static final Set<String> WRITES = Set.of("setOnHand", "complete", "addTracking");
  private final Gate gate = new Gate(READS, WRITES);
  private final ShopArticles articles = new ShopArticles();
  private final FeedScript articleFeed = new FeedScript();
  private final FeedScript orderFeed = new FeedScript();
  private final Clock clock;
  private final ShopOrders orders;
  private final ShopClerk clerk;
  private volatile String fingerprint = "1";
  private volatile boolean takesTracking = true;

  public FakeShop(Clock clock) {
    this.clock = clock;
    this.orders = new ShopOrders(articles, clock);
    this.clerk = new ShopClerk(gate, orders, articles, clock);
  }

  public ShopClerk clerk() {
    return clerk;
  }

  public Faults faults() {
    return gate.faults();
  }

  public Calls calls() {
    return gate.calls();
  }

  public FeedScript orderFeed() {
    return orderFeed;
  }

  public FeedScript articleFeed() {
    return articleFeed;
  }

  /** Reports a place before and after each write. */
  public FakeShop crashPoints(CrashPoints points) {
    gate.report(points);
    return this;
  }

  /** From now on tracking codes cannot be added to an order. */
  public FakeShop withoutAddTracking() {
    takesTracking = false;
    return this;
  }

  public FakeShop settingsFingerprint(String text) {
    fingerprint = text;
    return this;
  }

  @Override
  public String name() {
    return "Fake shop";
  }

  @Override
  public String settingsFingerprint() {
    return fingerprint;
  }

  @Override
  public Feed<Article> articles() {
    return new FakeFeed<>("articles", gate, clock, articleFeed, scope -> articles.entries());
  }

  @Override
  public Optional<Reading<Article>> article(String shopKey) {
    return gate.read(
        "article",
        List.of(shopKey),
        () -> articles.byKey(shopKey).map(found -> found.entry().read(articleFeed)));
  }

  @Override
  public Feed<SalesOrder> orders() {
    return new FakeFeed<>("orders", gate, clock, orderFeed, (Scope scope) -> orders.entries(scope));
  }

  @Override
  public Optional<Reading<SalesOrder>> order(OrderNumber number) {
    return gate.read(
        "order",
        List.of(number.value()),
        () -> orders.find(number).map(found -> ShopOrders.entry(found).read(orderFeed)));
  }

  @Override
  public List<RecentOrder> recentOrders(int most) {
    return gate.read("recentOrders", List.of(), () -> orders.recent(most));
  }

  @Override
  public Map<ArticleNumber, StockLevel> stock(Collection<ArticleRef> refs) {
    List<String> subjects = refs.stream().map(ref -> ref.number().value()).toList();
    return gate.read("stock", subjects, () -> levels(refs));
  }

  @Override
  public WriteResult setOnHand(ArticleNumber article, long quantity) {
    if (quantity < 0) {
      throw new IllegalArgumentException("quantity must not be negative, but is " + quantity);
    }
    return gate.write("setOnHand", article.value(), () -> articles.setOnHand(article, quantity));
  }

  @Override
  public WriteResult complete(Dispatch dispatch) {
    return gate.write("complete", dispatch.order().value(), () -> orders.complete(dispatch));
  }

  @Override
  public WriteResult addTracking(Dispatch dispatch) {
    return gate.write("addTracking", dispatch.order().value(), () -> track(dispatch));
  }

  private WriteResult track(Dispatch dispatch) {
    return takesTracking
        ? orders.addTracking(dispatch)
        : ShopOrders.refused(ReasonCode.TRACKING_NOT_DELIVERED, "tracking cannot be added");
  }

  private Map<ArticleNumber, StockLevel> levels(Collection<ArticleRef> refs) {
    Map<String, Quantity> reserved = orders.reserved();
    Map<ArticleNumber, StockLevel> levels = new LinkedHashMap<>();
    refs.forEach(ref -> level(ref, reserved).ifPresent(level -> levels.put(ref.number(), level)));
    return levels;
  }

  private Optional<StockLevel> level(ArticleRef ref, Map<String, Quantity> reserved) {
    return articles
        .find(ref.number(), ref.shopKey())
        .flatMap(
            found ->
                found.stock(
                    ref.number(), reserved.getOrDefault(found.sketch().shopKey(), Quantity.ZERO)));
  }
}
