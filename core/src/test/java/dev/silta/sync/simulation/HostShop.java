// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.connector.ArticleRef;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.Shop;
import dev.silta.connector.WriteResult;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Dispatch;
import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The shop as one process reaches it. */
class HostShop implements Shop {
  private final Shop shop;
  private final Host host;
  private final HostCalls calls;

  HostShop(Shop shop, Host host) {
    this.shop = shop;
    this.host = host;
    this.calls = new HostCalls(host);
  }

  @Override
  public String name() {
    return shop.name();
  }

  @Override
  public String settingsFingerprint() {
    return shop.settingsFingerprint();
  }

  @Override
  public Feed<Article> articles() {
    return calls.feed(shop.articles());
  }

  @Override
  public Optional<Reading<Article>> article(String shopKey) {
    return calls.call(() -> shop.article(shopKey));
  }

  @Override
  public Feed<SalesOrder> orders() {
    return calls.feed(shop.orders());
  }

  @Override
  public Optional<Reading<SalesOrder>> order(OrderNumber number) {
    return calls.call(() -> shop.order(number));
  }

  @Override
  public Map<ArticleNumber, StockLevel> stock(Collection<ArticleRef> articles) {
    return calls.call(() -> shop.stock(articles));
  }

  @Override
  public WriteResult setOnHand(ArticleNumber article, long quantity) {
    return calls.write(
        Write.SET_STOCK,
        article.value(),
        () -> {
          host.world.promises.check(host, article.value(), quantity);
          return shop.setOnHand(article, quantity);
        });
  }

  @Override
  public WriteResult complete(Dispatch dispatch) {
    return calls.write(Write.COMPLETE, dispatch.order().value(), () -> shop.complete(dispatch));
  }

  @Override
  public WriteResult addTracking(Dispatch dispatch) {
    return calls.write(
        Write.ADD_TRACKING, dispatch.order().value(), () -> shop.addTracking(dispatch));
  }
}
