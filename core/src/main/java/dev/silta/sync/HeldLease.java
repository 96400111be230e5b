// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.store.Lease;
import dev.silta.store.StaleRowException;

/** The lease of one run. */
final class HeldLease {
  private final EngineContext context;
  private Lease lease;

  HeldLease(EngineContext context, Lease lease) {
    this.context = context;
    this.lease = lease;
  }

  Lease get() {
    return lease;
  }

  /** Proves that the flow is still ours and makes the lease last. */
  void keep() {
    try {
      lease = context.inTransaction(tx -> tx.renew(lease, context.settings().leaseLength()));
    } catch (StaleRowException lost) {
      throw RunStops.lost(lost);
    }
  }

  /** Proves that the flow is still ours. */
  void require() {
    try {
      context.inTransaction(
          tx -> {
            tx.require(lease);
            return true;
          });
    } catch (StaleRowException lost) {
      throw RunStops.lost(lost);
    }
  }
}
