// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/** How far a warehouse is with an order. */
public enum FulfilmentStage {
  /** There, but nothing happens to it before somebody releases it; needs no goods yet. */
  PARKED,
  /** Accepted; no work yet. */
  RECEIVED,
  /** Accepted; waits for goods. */
  WAITING_FOR_GOODS,
  /** Work has begun. */
  PICKING,
  PICKED,
  /** Handed to the carrier. */
  SHIPPED,
  /** Collected by or delivered to the customer. */
  DELIVERED,
  /** Goods came back. */
  RETURNED,
  CANCELLED,
  /** The warehouse reports a problem that a person there must look at. */
  TROUBLE,
  /** A status that the settings do not classify: nothing is concluded from it. */
  UNKNOWN;

  /** Whether the goods have left the warehouse. */
  public boolean hasLeft() {
    return this == SHIPPED || this == DELIVERED || this == RETURNED;
  }
}
