// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** The stock of one product or variation. */
@Value.Immutable
@JsonDeserialize(as = ImmutableStockItem.class)
public interface StockItem extends OpenRecord {

  long id();

  Optional<OffsetDateTime> createdAt();

  Optional<OffsetDateTime> updatedAt();

  Optional<String> sku();

  /** Product code of the owner, if it has an owner. */
  Optional<String> code();

  Optional<String> barcode();

  Optional<String> location();

  /** Whether stock is counted; if not, the article never sells out. */
  Optional<Boolean> enabled();

  /** Pieces in stock, whether sold or not. */
  Optional<BigDecimal> quantity();

  /** Pieces that open orders need. */
  Optional<BigDecimal> reserved();

  /** What can still be sold. */
  Optional<BigDecimal> balance();

  Optional<Boolean> balanceAlert();

  /** -1 alerts when the balance falls below zero. */
  Optional<BigDecimal> balanceLimit();

  Optional<Boolean> backorderEnabled();

  Optional<String> backorderEstimate();

  Optional<Long> productId();

  /** Absent for a product's own stock item. */
  Optional<Long> variationId();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableStockItem.Builder {}
}
