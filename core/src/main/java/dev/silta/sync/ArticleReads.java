// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Reading;
import dev.silta.model.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles that orders name and the catalogue flow has not seen, each read and decided once. */
final class ArticleReads {
  private final EngineContext context;
  private final CatalogueDriver catalogue;
  private final Map<String, Optional<Step>> steps = new HashMap<>();

  ArticleReads(EngineContext context) {
    this.context = context;
    this.catalogue = new CatalogueDriver(context);
  }

  /**
   * What the catalogue flow decides about the article.
   *
   * @return empty if the shop does not have it, or not in a form that can be read
   */
  Optional<Step> of(String shopKey) {
    return steps.computeIfAbsent(shopKey, this::read);
  }

  private Optional<Step> read(String shopKey) {
    return context
        .shop()
        .article(shopKey)
        .filter(reading -> reading instanceof Reading.Read<Article>)
        .map(reading -> ((Reading.Read<Article>) reading).value())
        .map(article -> catalogue.decide(List.of(article)).get(0));
  }
}
