// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code POST /articles/byQuery} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticlesByQueryModel.class)
public interface GetArticlesByQueryModel {
  GoodsOwnerId goodsOwnerId();

  Optional<Integer> articleSystemIdFrom();

  Optional<Integer> maxArticlesToGet();

  /** At most 24 hours old. */
  Optional<Instant> stockInfoChangedFrom();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> articleNumbers();

  Optional<Instant> articleDataLastUpdatedFrom();

  Optional<Boolean> onlyArticlesInStock();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> productCodes();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> articleNameContains();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Integer> articleClassIds();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> barCodes();

  Optional<Boolean> onlyArticlesBelowStockLimit();

  Optional<Boolean> onlyArticlesBelowStockLimitConsideringNumberOfBookedItems();

  Optional<Boolean> isObsolete();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticlesByQueryModel.Builder {}
}
