// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestCall;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /articleItems} is narrowed by. Immutable. */
@Value.Immutable
public abstract class ArticleItemFilter {
  public abstract Optional<String> articleNumber();

  public abstract Optional<Integer> articleSystemIdFrom();

  public abstract Optional<Integer> maxArticlesToGet();

  public abstract List<String> articleNumbers();

  public abstract List<String> locationNames();

  public abstract List<String> articleItemStatusCodes();

  final RestCall addTo(RestCall call) {
    return call.query("articleNumber", articleNumber())
        .query("articleSystemIdFrom", articleSystemIdFrom())
        .query("maxArticlesToGet", maxArticlesToGet())
        .query("articleNumbers", articleNumbers())
        .query("locationNames", locationNames())
        .query("articleItemStatusCodes", articleItemStatusCodes());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutableArticleItemFilter.Builder {}
}
