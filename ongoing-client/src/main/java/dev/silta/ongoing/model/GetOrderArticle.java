// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code article} of {@link GetOrderLine}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderArticle.class)
public interface GetOrderArticle extends OpenRecord {
  Optional<Integer> articleSystemId();

  Optional<String> articleNumber();

  Optional<String> articleName();

  Optional<String> productCode();

  Optional<String> articleKind();

  Optional<GetOrderLineArticlePrices> prices();

  Optional<CodeNamePair> articleGroup();

  Optional<CodeNamePair> articleCategory();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderArticle.Builder {}

  /** The {@code prices} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderLineArticlePrices.class)
  interface GetOrderLineArticlePrices extends OpenRecord {
    Optional<BigDecimal> stockValuationPrice();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderLineArticlePrices.Builder {}
  }
}
