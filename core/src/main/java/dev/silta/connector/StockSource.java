// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.StockLevel;

/** A warehouse's stock. */
public interface StockSource {

  /** The sellable figures. A figure that is not there is left out, never zero. */
  Feed<StockLevel> stock();
}
