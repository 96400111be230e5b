// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A line of {@link GetOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderLine.class)
public interface GetOrderLine extends OpenRecord {
  Optional<Integer> id();

  Optional<String> rowNumber();

  Optional<GetOrderArticle> article();

  @Value.Redacted
  Optional<String> comment();

  Optional<BigDecimal> orderedNumberOfItems();

  Optional<BigDecimal> allocatedNumberOfItems();

  /** What leaves in the parcels. */
  Optional<BigDecimal> pickedNumberOfItems();

  Optional<BigDecimal> packedNumberOfItems();

  Optional<BigDecimal> reportedNumberOfItems();

  Optional<Boolean> shouldBePicked();

  List<GetOrderPickedArticleItem> pickedArticleItems();

  List<GetOrderLine> subOrderLines();

  Optional<String> serialNumber();

  Optional<BigDecimal> lineTotalCustomsValue();

  Optional<String> batchNumber();

  Optional<BigDecimal> reportedReturnedNumberOfItems();

  Optional<CodeNamePair> lineType();

  Optional<GetOrderLinePrices> prices();

  Optional<String> customerArticleNumber();

  Optional<String> externalId();

  Optional<BigDecimal> returnedNumberOfItems();

  Optional<LineFreeValues> freeValues();

  Optional<Integer> minDaysToExpiryDate();

  Optional<Integer> maxDaysToExpiryDate();

  Optional<Instant> deliveryDate();

  @Value.Redacted
  Optional<String> warehouseInstruction();

  Optional<GetOrderLineVat> vat();

  Optional<GetOrderLinePickOrderInfo> pickOrderInfo();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderLine.Builder {}

  /** The {@code prices} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderLinePrices.class)
  interface GetOrderLinePrices extends OpenRecord {
    Optional<BigDecimal> linePrice();

    Optional<BigDecimal> customerLinePrice();

    Optional<String> currencyCode();

    Optional<BigDecimal> discountPercentage();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderLinePrices.Builder {}
  }

  /** The {@code vat} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderLineVat.class)
  interface GetOrderLineVat extends OpenRecord {
    Optional<String> code();

    Optional<BigDecimal> percent();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderLineVat.Builder {}
  }
}
