// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /articles} is narrowed by; conditions combine with AND. Immutable. */
@Value.Immutable
public abstract class ArticleFilter {
  public abstract Optional<String> articleNumber();

  /** Lowest article id: the cursor of paging. */
  public abstract Optional<Integer> articleSystemIdFrom();

  /** Page size. */
  public abstract Optional<Integer> maxArticlesToGet();

  /** Stock changed since; the server refuses times more than 24 hours old. */
  public abstract Optional<Instant> stockInfoChangedFrom();

  public abstract List<String> articleNumbers();

  /** Master data changed since; stock does not count. */
  public abstract Optional<Instant> articleDataLastUpdatedFrom();

  public abstract Optional<Boolean> onlyArticlesInStock();

  public abstract Optional<String> productCode();

  public abstract List<String> productCodes();

  public abstract List<String> articleNameContains();

  public abstract List<Integer> articleClassIds();

  public abstract List<String> barCodes();

  public abstract Optional<Boolean> onlyArticlesBelowStockLimit();

  public abstract Optional<Boolean> onlyArticlesBelowStockLimitConsideringNumberOfBookedItems();

  public abstract Optional<Boolean> isObsolete();

  final RestCall addTo(RestCall call) {
    return call.query("articleNumber", articleNumber())
        .query("articleSystemIdFrom", articleSystemIdFrom())
        .query("maxArticlesToGet", maxArticlesToGet())
        .query("stockInfoChangedFrom", stockInfoChangedFrom())
        .query("articleNumbers", articleNumbers())
        .query("articleDataLastUpdatedFrom", articleDataLastUpdatedFrom())
        .query("onlyArticlesInStock", onlyArticlesInStock())
        .query("productCode", productCode())
        .query("productCodes", productCodes())
        .query("articleNameContains", articleNameContains())
        .query("articleClassIds", articleClassIds())
        .query("barCodes", barCodes())
        .query("onlyArticlesBelowStockLimit", onlyArticlesBelowStockLimit())
        .query(
            "onlyArticlesBelowStockLimitConsideringNumberOfBookedItems",
            onlyArticlesBelowStockLimitConsideringNumberOfBookedItems())
        .query("isObsolete", isObsolete());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutableArticleFilter.Builder {}
}
