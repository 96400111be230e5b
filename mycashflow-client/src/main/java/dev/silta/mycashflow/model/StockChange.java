// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of the stock journal. It names the stock item, not the product code. */
@Value.Immutable
@JsonDeserialize(as = ImmutableStockChange.class)
public interface StockChange extends OpenRecord {

  /** Ascending: the best position in the journal. */
  long id();

  Optional<OffsetDateTime> changedAt();

  Optional<Long> userId();

  Optional<String> sourceType();

  Optional<Long> sourceId();

  Optional<Long> stockItemId();

  /** Afterwards. */
  Optional<BigDecimal> quantity();

  Optional<BigDecimal> quantityChange();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableStockChange.Builder {}
}
