// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code purchaseOrderLines} by {@link GetPurchaseOrderModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetPurchaseOrderLine.class)
public interface GetPurchaseOrderLine extends OpenRecord {
  Optional<Integer> id();

  Optional<String> rowNumber();

  Optional<GetPurchaseOrderLineArticle> article();

  @Value.Redacted
  Optional<String> comment();

  Optional<BigDecimal> rowPrice();

  Optional<BigDecimal> advisedNumberOfItems();

  Optional<BigDecimal> receivedNumberOfItems();

  Optional<BigDecimal> reportedNumberOfItems();

  List<GetPurchaseOrderArticleItem> articleItems();

  List<GetPurchaseOrderLine> subPurchaseOrderLines();

  Optional<String> externalOrderLineId();

  Optional<CodeNamePair> lineType();

  Optional<GetPurchaseOrderLineFreeValues> freeValues();

  Optional<Instant> inDate();

  List<GetPurchaseOrderTextLine> textLines();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetPurchaseOrderLine.Builder {}

  /** The {@code article} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderLineArticle.class)
  interface GetPurchaseOrderLineArticle extends OpenRecord {
    Optional<Integer> articleSystemId();

    Optional<String> articleNumber();

    Optional<String> articleName();

    Optional<String> productCode();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderLineArticle.Builder {}
  }

  /** The {@code freeValues} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderLineFreeValues.class)
  interface GetPurchaseOrderLineFreeValues extends OpenRecord {
    @Value.Redacted
    Optional<String> freeText1();

    @Value.Redacted
    Optional<String> freeText2();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderLineFreeValues.Builder {}
  }
}
