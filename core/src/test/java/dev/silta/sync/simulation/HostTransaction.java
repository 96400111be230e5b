// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.store.CheckpointRow;
import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import dev.silta.testkit.ForwardingTransaction;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Watches what a process writes: nothing after its lease was taken, nothing that nobody sees. */
final class HostTransaction extends ForwardingTransaction {
  /** The pause of a connection concerns all its flows and is under no lease. */
  private static final String PAUSE = "pause";

  private final Host host;
  private boolean written;

  HostTransaction(StoreTransaction tx, Host host) {
    super(tx);
    this.host = host;
  }

  boolean hasWritten() {
    return written;
  }

  @Override
  public Optional<Lease> acquire(
      ConnectionId connection, String name, String owner, Duration length) {
    Optional<Lease> lease = super.acquire(connection, name, owner, length);
    lease.filter(HostTransaction::isOfAFlow).ifPresent(host::acquired);
    return lease;
  }

  @Override
  public Lease renew(Lease lease, Duration length) {
    return proved(() -> super.renew(lease, length));
  }

  @Override
  public void require(Lease lease) {
    proved(
        () -> {
          super.require(lease);
          return lease;
        });
  }

  /** The turn of connections that share a shop is taken and given back within a transaction. */
  private static boolean isOfAFlow(Lease lease) {
    return !lease.name().equals("sharing");
  }

  /** Every write proves the lease in its own transaction, or right before it. */
  private Lease proved(Supplier<Lease> proof) {
    try {
      return proof.get();
    } catch (StaleRowException overtaken) {
      host.world.story.saw(Judged.STALE_FENCE_REFUSED);
      throw overtaken;
    }
  }

  @Override
  public void release(Lease lease) {
    super.release(lease);
    if (isOfAFlow(lease)) {
      host.released();
    }
  }

  @Override
  public void save(CheckpointRow row) {
    super.save(row);
    written = true;
    if (!row.stream().equals(PAUSE)) {
      requireLease(row);
    }
  }

  @Override
  public void save(LinkRow row) {
    super.save(row);
    requireLease(row);
  }

  @Override
  public void remove(LinkRow row) {
    super.remove(row);
    requireLease(row);
  }

  @Override
  public void save(OperationRow row) {
    super.save(row);
    requireLease(row);
    host.world.story.require(
        !row.state().isOpen() || row.nextRunAt().isPresent(), () -> "L6: no time in " + row);
  }

  private void requireLease(Object row) {
    written = true;
    host.world.story.require(
        host.mayWrite(), () -> "R4: " + host + " wrote without its lease: " + row);
  }
}
