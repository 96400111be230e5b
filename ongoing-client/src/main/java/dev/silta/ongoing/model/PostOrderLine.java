// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A line of {@link PostOrderModel}; its key is {@code rowNumber}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderLine.class)
public interface PostOrderLine {
  /** The line's key within its order; a text, also where it looks like a number. */
  String rowNumber();

  /** The only reference to an article that a line takes; the article must exist. */
  String articleNumber();

  BigDecimal numberOfItems();

  @Value.Redacted
  Optional<String> comment();

  Optional<Boolean> shouldBePicked();

  Optional<String> serialNumber();

  Optional<BigDecimal> lineTotalCustomsValue();

  Optional<String> batchNumber();

  Optional<CodeNamePair> lineType();

  Optional<PostOrderLinePrices> prices();

  Optional<String> customerArticleNumber();

  @Value.Redacted
  Optional<String> warehouseInstruction();

  Optional<String> externalId();

  Optional<CodeNamePairWithClear> articleItemStatus();

  Optional<LineFreeValues> lineFreeValues();

  Optional<Integer> minDaysToExpiryDate();

  Optional<Integer> maxDaysToExpiryDate();

  Optional<Instant> deliveryDate();

  Optional<PostOrderLineVat> vat();

  Optional<BigDecimal> weight();

  Optional<BigDecimal> minWeight();

  Optional<BigDecimal> maxWeight();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostOrderLine> subOrderLines();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderLine.Builder {}

  /** The {@code articleItemStatus} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableCodeNamePairWithClear.class)
  interface CodeNamePairWithClear {
    Optional<String> code();

    Optional<String> name();

    Optional<Boolean> clear();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableCodeNamePairWithClear.Builder {}
  }

  /** The {@code prices} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostOrderLinePrices.class)
  interface PostOrderLinePrices {
    Optional<BigDecimal> linePrice();

    Optional<BigDecimal> customerLinePrice();

    Optional<String> currencyCode();

    Optional<BigDecimal> discountPercentage();

    Optional<BigDecimal> totalVat();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostOrderLinePrices.Builder {}
  }

  /** The {@code vat} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostOrderLineVat.class)
  interface PostOrderLineVat {
    String code();

    Optional<BigDecimal> percent();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostOrderLineVat.Builder {}
  }
}
