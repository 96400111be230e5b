// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.Fulfilment;
import dev.silta.store.LinkRow;
import java.util.List;

/**
 * An order at the warehouse with all that was split off it.
 *
 * @param newParts records of parts that nobody knew of yet
 */
record WholeOrder(Fulfilment order, List<LinkRow> newParts) {

  static WholeOrder of(Fulfilment order) {
    return new WholeOrder(order, List.of());
  }
}
