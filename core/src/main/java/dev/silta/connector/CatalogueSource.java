// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.Article;
import java.util.Optional;

/** A shop's articles. */
public interface CatalogueSource {

  /** Every article; a product with variations gives one article per variation and none itself. */
  Feed<Article> articles();

  /**
   * One article by the shop's own key.
   *
   * @return empty if the shop has no such article
   */
  Optional<Reading<Article>> article(String shopKey);
}
