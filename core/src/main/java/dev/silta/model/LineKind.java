// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/** Why an order line concerns a warehouse, or why it does not. */
public enum LineKind {
  /** Goods that are still to be sent. */
  GOODS,
  /** Goods that the shop marks as delivered already. */
  DELIVERED,
  /** Downloadable: nothing to send. */
  DIGITAL,
  /** Goods that are not kept at this warehouse: somebody else sends them. */
  ELSEWHERE,
  /** A row of a return or cancellation: its quantity is not positive. */
  RETURN,
  /** A free-form row such as postage or a fee: no article stands behind it. */
  FREE_FORM
}
