// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

/** What an operator asks. */
public interface Audit {

  /**
   * Compares all open orders of the shop with the ledger, whatever was read before, and sends those
   * that were missed. The report's changes are what had been missed.
   */
  SyncReport reconcileOrders();
}
