// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.store.Lease;
import dev.silta.store.StoreTransaction;
import dev.silta.testkit.ForwardingTransaction;
import java.time.Duration;

/** Believes everybody who says that it holds a lease. */
final class NoFence extends ForwardingTransaction {

  NoFence(StoreTransaction tx) {
    super(tx);
  }

  @Override
  public Lease renew(Lease lease, Duration length) {
    return lease;
  }

  @Override
  public void require(Lease lease) {}
}
