// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /articles/{articleSystemId}/dangerousGoods} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleDangerousGoodsModel.class)
public interface PostArticleDangerousGoodsModel {
  String unNumber();

  Optional<String> unPackageType();

  Optional<String> unLabelNumbers();

  Optional<Boolean> unIsMarineHazard();

  Optional<BigDecimal> dangerousGoodsCoefficient();

  Optional<String> emsCode();

  Optional<BigDecimal> flashPoint();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostArticleProperShippingNameModel> unProperShippingNames();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleDangerousGoodsModel.Builder {}

  /** The {@code unProperShippingNames} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostArticleProperShippingNameModel.class)
  interface PostArticleProperShippingNameModel {
    Optional<String> languageCode();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostArticleProperShippingNameModel.Builder {}
  }
}
