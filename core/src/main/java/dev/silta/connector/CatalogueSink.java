// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.Article;
import dev.silta.model.FieldValues;
import java.util.Optional;

/** A warehouse's articles. */
public interface CatalogueSink {

  /**
   * What would be sent, field by field. Pure: no call, no clock.
   *
   * @throws dev.silta.model.MappingException if a value does not map
   */
  FieldValues contentOf(Article article);

  /**
   * Creates the article or brings it up to date. Doing it twice gives one article.
   *
   * @param warehouseId the warehouse's own id, if the article is known there; lets its number
   *     change
   */
  WriteResult putArticle(Article article, Optional<String> warehouseId);
}
