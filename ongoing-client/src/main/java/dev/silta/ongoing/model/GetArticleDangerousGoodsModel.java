// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /articles/{articleSystemId}/dangerousGoods} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleDangerousGoodsModel.class)
public interface GetArticleDangerousGoodsModel extends OpenRecord {
  Optional<Integer> articleSystemId();

  Optional<String> articleNumber();

  Optional<GetArticleDangerousGoodsModelDangerousGoods> dangerousGoods();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleDangerousGoodsModel.Builder {}
}
