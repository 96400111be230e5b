// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.OrderNumber;
import java.util.List;

/**
 * The news that an order was sent.
 *
 * @param trackingCodes codes to hand to the shop, in order; may be empty
 */
public record Dispatch(OrderNumber order, List<String> trackingCodes) {

  public Dispatch {
    trackingCodes = List.copyOf(trackingCodes);
  }
}
