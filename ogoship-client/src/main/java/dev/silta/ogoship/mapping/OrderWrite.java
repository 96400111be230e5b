// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.ReasonCode;
import dev.silta.ogoship.model.OrderRequest;

/** What a change of an order at OGOship comes to, given the order as it is there. */
public sealed interface OrderWrite {

  /** This is sent. */
  record Send(OrderRequest order) implements OrderWrite {}

  /** The order is already as it should be. */
  record Nothing() implements OrderWrite {}

  /**
   * It cannot be done through the API.
   *
   * @param message what a person can do; no personal data
   */
  record Refused(ReasonCode reason, String message) implements OrderWrite {}
}
