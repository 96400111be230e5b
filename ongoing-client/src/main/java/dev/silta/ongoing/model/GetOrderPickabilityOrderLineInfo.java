// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code orderLines} of {@link GetOrderPickabilityResult}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderPickabilityOrderLineInfo.class)
public interface GetOrderPickabilityOrderLineInfo extends OpenRecord {
  Optional<Integer> id();

  Optional<GetOrderPickabilityOrderLineInfoArticle> article();

  Optional<Boolean> shouldBePicked();

  Optional<String> rowNumber();

  Optional<GetOrderPickabilityOrderLineInfoOrderLinePickability> orderLinePickability();

  Optional<BigDecimal> orderedNumberOfItems();

  Optional<BigDecimal> allocatedNumberOfItems();

  Optional<BigDecimal> pickedNumberOfItems();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderPickabilityOrderLineInfo.Builder {}

  /** The {@code article} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderPickabilityOrderLineInfoArticle.class)
  interface GetOrderPickabilityOrderLineInfoArticle extends OpenRecord {
    Optional<Integer> id();

    Optional<String> articleNumber();

    Optional<String> articleName();

    Optional<String> productCode();

    Optional<String> articleKind();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderPickabilityOrderLineInfoArticle.Builder {}
  }
}
