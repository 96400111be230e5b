// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code dangerousGoods} of {@link GetArticleDangerousGoodsModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleDangerousGoodsModelDangerousGoods.class)
public interface GetArticleDangerousGoodsModelDangerousGoods extends OpenRecord {
  Optional<GetArticleDangerousGoodsInfoModelUnNumber> unNumber();

  Optional<String> unPackageType();

  Optional<String> unLabelNumbers();

  Optional<Boolean> unIsMarineHazard();

  Optional<BigDecimal> dangerousGoodsCoefficient();

  Optional<String> emsCode();

  Optional<BigDecimal> flashPoint();

  List<GetArticleProperShippingNameModel> unProperShippingNames();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleDangerousGoodsModelDangerousGoods.Builder {}

  /** The {@code unProperShippingNames} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetArticleProperShippingNameModel.class)
  interface GetArticleProperShippingNameModel extends OpenRecord {
    Optional<String> languageCode();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetArticleProperShippingNameModel.Builder {}
  }
}
