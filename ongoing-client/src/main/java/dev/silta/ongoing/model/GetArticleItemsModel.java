// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /articleItems} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleItemsModel.class)
public interface GetArticleItemsModel extends OpenRecord {
  int articleSystemId();

  Optional<String> articleNumber();

  List<GetArticleItemInfo> items();

  Optional<GetArticleItemsModelGoodsOwner> goodsOwner();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleItemsModel.Builder {}

  /** The {@code goodsOwner} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetArticleItemsModelGoodsOwner.class)
  interface GetArticleItemsModelGoodsOwner extends OpenRecord {
    Optional<Integer> id();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetArticleItemsModelGoodsOwner.Builder {}
  }
}
