// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code returnOrderLines} of {@link GetReturnOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetReturnOrderLine.class)
public interface GetReturnOrderLine extends OpenRecord {
  Optional<Integer> returnOrderLineId();

  Optional<String> returnOrderRowNumber();

  Optional<GetReturnOrderLineCustomerOrderLine> customerOrderLine();

  Optional<GetReturnOrderLineArticle> article();

  Optional<CodeNamePair> returnCause();

  Optional<BigDecimal> returnedNumberOfItems();

  Optional<BigDecimal> pickedNumberOfItems();

  Optional<BigDecimal> toBeReturnedNumberOfItems();

  Optional<BigDecimal> returnedRemovedByInventoryNumberOfItems();

  List<GetReturnedArticleItem> returnedArticleItems();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetReturnOrderLine.Builder {}

  /** The {@code article} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetReturnOrderLineArticle.class)
  interface GetReturnOrderLineArticle extends OpenRecord {
    Optional<Integer> articleSystemId();

    Optional<String> articleNumber();

    Optional<String> articleName();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetReturnOrderLineArticle.Builder {}
  }

  /** The {@code customerOrderLine} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetReturnOrderLineCustomerOrderLine.class)
  interface GetReturnOrderLineCustomerOrderLine extends OpenRecord {
    Optional<Integer> orderLineId();

    Optional<String> customerOrderRowNumber();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetReturnOrderLineCustomerOrderLine.Builder {}
  }
}
