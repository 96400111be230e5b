// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/** The four directions in which a shop and a warehouse are kept in step. */
public enum Flow {
  /** Articles, shop to warehouse. */
  CATALOGUE,
  /** Orders with their changes and cancellations, shop to warehouse. */
  ORDERS,
  /** Sellable quantities, warehouse to shop. */
  STOCK,
  /** Dispatch and tracking, warehouse to shop. */
  FULFILMENT
}
