// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The stock of one product over all warehouses. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableStockResponse.class)
public interface StockResponse extends OpenRecord {
  /**
   * Nullable in the vendor's schema: skip a row without it. One beginning with {@code XX} is the
   * warehouse's own, of goods nobody announced.
   */
  Optional<String> productCode();

  /** Pieces in stock. */
  Optional<Integer> stock();

  /**
   * Pieces free for orders: the figure to show in a shop. May be negative while orders wait for
   * products.
   */
  Optional<Integer> stockAvailable();

  /** Pieces held for orders not yet shipped. */
  Optional<Integer> reserved();

  /** Last change; UTC is assumed where the server names no zone. */
  Optional<Instant> modified();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableStockResponse.Builder {}
}
