// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.Flow;

/** What an operator asks. */
public interface Audit {

  /**
   * Compares both sides as sets and says how they differ, by the same decisions as a run. Reads
   * only: writes nothing at the shop, at the warehouse and in the store. {@code ORDERS} and {@code
   * FULFILMENT} are one comparison. Reads all open orders, all orders that the warehouse lists, all
   * articles or all stock; looks up at the warehouse what its list does not show. What a failed
   * read gave is compared all the same, and nothing is concluded from what it did not give.
   *
   * <p>For articles and stock it keeps every code in memory.
   */
  Reconciliation reconcile(Flow flow);

  /**
   * Looks at every open order of the shop, whatever was read before, and sends those that were
   * missed: those that {@link #reconcile} counts as {@code MISSED}, and those that the next run
   * would have sent anyway.
   */
  SyncReport sendMissed();

  /**
   * Looks for what should be mended before going live: product codes, delivery methods, payment
   * set-ups, statuses, permissions, order numbers, and fields that are always empty. Reads only;
   * what fails is a finding and never thrown. Meant for set-up, not for a schedule: it reads the
   * catalogue, the stock and the warehouse's orders as a whole.
   */
  Diagnosis doctor();

  /**
   * How the connection fares: when each flow last succeeded, what waits, whether it pauses. Reads
   * the store only; cheap enough for a health endpoint.
   */
  Health health();
}
