// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Amounts of an order with and without VAT, one row per rate. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTaxSummary.class)
public interface TaxSummary extends OpenRecord {

  List<Row> subtotal();

  List<Row> discount();

  List<Row> shippingCosts();

  List<Row> paymentCosts();

  List<Row> total();

  /** The amounts of one VAT rate. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableRow.class)
  interface Row extends OpenRecord {

    Optional<BigDecimal> taxRate();

    Optional<BigDecimal> total();

    Optional<BigDecimal> totalTax();

    Optional<BigDecimal> totalWithoutTax();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableTaxSummary.Builder {}
}
