// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of a stock item; only what is set is written. */
@Value.Immutable
@JsonSerialize(as = ImmutableStockItemPatch.class)
public interface StockItemPatch extends Clearing {

  Optional<Boolean> enabled();

  /** Pieces in stock; absolute. */
  Optional<Long> quantity();

  Optional<String> barcode();

  Optional<String> location();

  Optional<Boolean> balanceAlert();

  Optional<Long> balanceLimit();

  Optional<Boolean> backorderEnabled();

  Optional<String> backorderEstimate();

  /** The smallest change: the quantity and nothing else. */
  static StockItemPatch quantityOnly(long quantity) {
    return builder().quantity(quantity).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableStockItemPatch.Builder {}
}
