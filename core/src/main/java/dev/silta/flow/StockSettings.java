// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/** Business choices of the stock flow. Immutable. */
@Value.Immutable
@FlowStyle
public interface StockSettings {

  /** Whether the flow runs at all. Off until switched on, as in Ongoing's published integration. */
  @Value.Default
  default Switch enabled() {
    return Switch.OFF;
  }

  /** Pieces that are never offered, taken off last. */
  @Value.Default
  default Quantity buffer() {
    return Quantity.ZERO;
  }

  /**
   * When the stock of articles is looked at whose orders were just sent, or completed in the shop;
   * at the next run of the flow. At once is right where the warehouse's figure already counts an
   * order that it has just taken.
   */
  @Value.Default
  default AfterOrders afterOrders() {
    return AfterOrders.NEXT_RUN;
  }

  /**
   * How the figure to write is worked out; replaceable, since the shop's own rule is unpublished.
   */
  @Value.Default
  default StockEquation equation() {
    return StockEquation.STANDARD;
  }

  /** A run that would change more articles than this, and more than the share, stops. */
  @Value.Default
  default int guardFloor() {
    return 10;
  }

  /** Percent of the compared articles; see {@link #guardFloor}. */
  @Value.Default
  default int guardPercent() {
    return 20;
  }

  @Value.Check
  default void check() {
    List<String> errors = new ArrayList<>();
    if (buffer().compareTo(Quantity.ZERO) < 0) {
      errors.add("stock.buffer must not be negative, not " + buffer());
    }
    if (guardFloor() < 0) {
      errors.add("stock.guardFloor must not be negative, not " + guardFloor());
    }
    if (guardPercent() < 0 || guardPercent() > 100) {
      errors.add("stock.guardPercent must be 0 to 100, not " + guardPercent());
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", errors));
    }
  }

  static StockSettings defaults() {
    return builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the settings; every one has a default. */
  final class Builder extends ImmutableStockSettings.Builder {}

  /** Whether something is done. */
  enum Switch {
    ON,
    OFF
  }

  /** When the stock of articles is looked at whose orders were just sent or completed. */
  enum AfterOrders {
    NEXT_RUN,
    AT_ONCE
  }
}
