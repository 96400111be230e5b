// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code purchaseOrderLines} of {@link PostPurchaseOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderLine.class)
public interface PostPurchaseOrderLine {
  String rowNumber();

  String articleNumber();

  Optional<BigDecimal> numberOfItems();

  @Value.Redacted
  Optional<String> comment();

  Optional<BigDecimal> rowPrice();

  Optional<String> currencyCode();

  Optional<Integer> articleItemStatusId();

  Optional<String> batchNumber();

  Optional<String> externalOrderLineId();

  Optional<Instant> inDate();

  Optional<String> serialNumber();

  Optional<Instant> expiryDate();

  Optional<Instant> productionDate();

  Optional<PostPurchaseOrderLineLineFreeValues> lineFreeValues();

  Optional<CodeNamePair> lineType();

  Optional<CodeNamePair> returnCause();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostPurchaseOrderTextLine> textLines();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderLine.Builder {}

  /** The {@code lineFreeValues} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostPurchaseOrderLineLineFreeValues.class)
  interface PostPurchaseOrderLineLineFreeValues {
    Optional<BigDecimal> freeDecimal1();

    @Value.Redacted
    Optional<String> freeText1();

    @Value.Redacted
    Optional<String> freeText2();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostPurchaseOrderLineLineFreeValues.Builder {}
  }
}
