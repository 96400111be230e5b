// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What {@code PUT /articles/dangerousGoods} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleDangerousGoodsByArticleNumberModel.class)
public interface PostArticleDangerousGoodsByArticleNumberModel {
  GoodsOwnerId goodsOwnerId();

  String articleNumber();

  PostArticleDangerousGoodsModel dangerousGoods();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleDangerousGoodsByArticleNumberModel.Builder {}
}
