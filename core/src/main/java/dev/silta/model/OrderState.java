// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/** What the shop says of an order. */
public enum OrderState {
  /** Waits to be sent. */
  OPEN,
  /** Sent, as far as the shop is concerned. */
  COMPLETED,
  CANCELLED,
  /** Closed for bookkeeping: its content is locked. */
  ARCHIVED,
  /** A state that this version does not know: nothing is done. */
  UNKNOWN
}
