// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.ArticleRef;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.Shop;
import dev.silta.connector.WriteResult;
import dev.silta.connector.http.Failures;
import dev.silta.connector.http.Fingerprint;
import dev.silta.http.CallOptions;
import dev.silta.http.Priority;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Dispatch;
import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.PageQuery;
import dev.silta.mycashflow.mapping.ArticleMapping;
import dev.silta.mycashflow.mapping.CompletionRule;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.OrderMapping;
import dev.silta.mycashflow.mapping.StockMapping;
import dev.silta.mycashflow.model.ShippingMethod;
import dev.silta.mycashflow.model.Supplier;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A MyCashflow store as a shop. Safe for use by several threads; keeps the store's shipping methods
 * and suppliers in memory.
 *
 * <pre>{@code
 * Shop shop = MyCashflowShop.builder(client).settings(settings).build();
 * }</pre>
 */
public final class MyCashflowShop implements Shop {
  private static final Failures FAILURES = new Failures("MyCashflow");
  private final String name;
  private final MyCashflowSettings settings;
  private final ServerTime time;
  private final Articles articles;
  private final Orders orders;
  private final Stock stock;
  private final Completer completer;
  private final Tracking tracking;
  private final RecentOrders recentOrders;

  private MyCashflowShop(Builder parts) {
    // orders before stock before catalogue, where calls of the account wait for each other
    MyCashflowClient urgent = parts.client.with(CallOptions.of(Priority.HIGH));
    MyCashflowClient client = parts.client.with(CallOptions.of(Priority.NORMAL));
    MyCashflowClient patient = parts.client.with(CallOptions.of(Priority.LOW));
    Directory<ShippingMethod> methods =
        new Directory<>(() -> urgent.shippingMethods().list(PageQuery.all()), ShippingMethod::id);
    Directory<Supplier> suppliers =
        new Directory<>(() -> patient.suppliers().list(PageQuery.all()), Supplier::id);
    this.name = "MyCashflow " + client.label();
    this.settings = parts.settings;
    this.time = new ServerTime(parts.clock);
    this.articles = new Articles(patient, settings, parts.articleMapping, suppliers);
    this.orders = new Orders(urgent, settings, parts.orderMapping, methods);
    this.stock = new Stock(client, parts.stockMapping);
    this.tracking = new Tracking(urgent, settings);
    this.completer = new Completer(urgent, settings, parts.completionRule, tracking);
    this.recentOrders = new RecentOrders(orders, settings, parts.completionRule);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String settingsFingerprint() {
    return Fingerprint.of(settings.toString());
  }

  @Override
  public Feed<Article> articles() {
    return new ArticleFeed(articles, settings, time);
  }

  @Override
  public Optional<Reading<Article>> article(String shopKey) {
    return FAILURES.translated(() -> articles.one(shopKey));
  }

  @Override
  public Feed<SalesOrder> orders() {
    return new OrderFeed(orders, settings, time);
  }

  @Override
  public Optional<Reading<SalesOrder>> order(OrderNumber number) {
    return FAILURES.translated(() -> orders.one(number));
  }

  @Override
  public List<RecentOrder> recentOrders(int most) {
    return FAILURES.translated(() -> recentOrders.read(most));
  }

  @Override
  public Map<ArticleNumber, StockLevel> stock(Collection<ArticleRef> refs) {
    return FAILURES.translated(() -> stock.levels(refs));
  }

  @Override
  public WriteResult setOnHand(ArticleNumber article, long quantity) {
    return FAILURES.translated(() -> stock.setOnHand(article, quantity));
  }

  @Override
  public WriteResult complete(Dispatch dispatch) {
    return FAILURES.translated(() -> completer.complete(dispatch));
  }

  @Override
  public WriteResult addTracking(Dispatch dispatch) {
    return FAILURES.translated(() -> tracking.add(dispatch));
  }

  @Override
  public String toString() {
    return name;
  }

  public static Builder builder(MyCashflowClient client) {
    return new Builder(client);
  }

  /** Puts a shop together; every part but the client has a default. */
  public static final class Builder {
    private final MyCashflowClient client;
    private MyCashflowSettings settings = MyCashflowSettings.defaults();
    private Clock clock = Clock.systemUTC();
    private ArticleMapping.Rule articleMapping = ArticleMapping::toArticle;
    private OrderMapping.Rule orderMapping = OrderMapping::toSalesOrder;
    private StockMapping.Rule stockMapping = StockMapping::toStockLevel;
    private CompletionRule.Rule completionRule = CompletionRule::decide;

    private Builder(MyCashflowClient client) {
      this.client = client;
    }

    public Builder settings(MyCashflowSettings value) {
      this.settings = value;
      return this;
    }

    /** Used only where the server does not tell the time. */
    public Builder clock(Clock value) {
      this.clock = value;
      return this;
    }

    public Builder articleMapping(ArticleMapping.Rule value) {
      this.articleMapping = value;
      return this;
    }

    public Builder orderMapping(OrderMapping.Rule value) {
      this.orderMapping = value;
      return this;
    }

    public Builder stockMapping(StockMapping.Rule value) {
      this.stockMapping = value;
      return this;
    }

    public Builder completionRule(CompletionRule.Rule value) {
      this.completionRule = value;
      return this;
    }

    public MyCashflowShop build() {
      return new MyCashflowShop(this);
    }
  }
}
