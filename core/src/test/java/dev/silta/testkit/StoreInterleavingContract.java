// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.store.Lease;
import dev.silta.store.LinkRow;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * S134, B40: the part of {@link SyncStoreContract} on two transactions of which one begins and
 * ends, or begins to wait, in the middle of the other.
 */
abstract class StoreInterleavingContract extends StoreTransactionContract {
  /** For how long the inner one is waited for: a store may make it wait for the outer one. */
  private static final long WAIT_MILLIS = 150;

  private static final long LONGEST_SECONDS = 30;

  @Test
  void whoReadBeforeAnotherSavedIsStale() {
    save(checkpoint("orders", "0", 0));

    boolean[] won =
        interleaved(
            tx -> assertThat(tx.checkpoint(ONE, "orders")).isPresent(),
            () -> succeeds(tx -> tx.save(checkpoint("orders", "inner", 1))),
            tx -> tx.save(checkpoint("orders", "outer", 1)));

    assertThat(won).containsOnlyOnce(true);
    assertThat(checkpoint("orders").orElseThrow().version()).isEqualTo(2);
    assertThat(checkpoint("orders").orElseThrow().value()).isEqualTo(won[0] ? "outer" : "inner");
  }

  @Test
  void ofTwoWhoChangeARowOneWins() {
    save(row("1001").build());

    boolean[] won =
        interleaved(
            tx -> tx.save(row("1001").detail("outer").version(1).build()),
            () -> succeeds(tx -> tx.save(row("1001").detail("inner").version(1).build())),
            tx -> {});

    assertThat(won).containsOnlyOnce(true);
    assertThat(rows("1001").get(0).detail()).isEqualTo(won[0] ? "outer" : "inner");
  }

  @Test
  void ofTwoWhoInsertARowOneWins() {
    boolean[] won =
        interleaved(
            tx -> tx.save(row("1001").detail("outer").build()),
            () -> succeeds(tx -> tx.save(row("1001").detail("inner").build())),
            tx -> {});

    assertThat(won).containsOnlyOnce(true);
    assertThat(rows("1001").get(0).detail()).isEqualTo(won[0] ? "outer" : "inner");
  }

  @Test
  void ofTwoWhoLinkOneWarehouseIdOneWins() {
    boolean[] won =
        interleaved(
            tx -> tx.save(order("1001").warehouseId("w1").build()),
            () -> succeeds(tx -> tx.save(order("1002").warehouseId("w1").build())),
            tx -> tx.save(checkpoint("orders", "1", 0)));

    assertThat(won).containsOnlyOnce(true);
    assertThat(links("1001", "1002")).hasSize(1);
    assertThat(checkpoint("orders").isPresent()).isEqualTo(won[0]);
  }

  @Test
  void whoRemovesALinkThatAnotherChangesIsStaleOrFirst() {
    save(order("1001").build());
    LinkRow read = links("1001").get(0);

    boolean[] won =
        interleaved(
            tx -> tx.remove(read),
            () -> succeeds(tx -> tx.save(read.toBuilder().warehouseId("w1").build())),
            tx -> {});

    assertThat(won).containsOnlyOnce(true);
    assertThat(links("1001").isEmpty()).isEqualTo(won[0]);
  }

  @Test
  void twoWhoWaitForEachOtherDoNotWaitForEver() {
    save(row("a").build());
    save(row("b").build());

    boolean[] won =
        interleaved(
            tx -> tx.save(row("a").version(1).build()),
            () ->
                succeeds(
                    tx -> {
                      tx.save(row("b").version(1).build());
                      tx.save(row("a").version(1).build());
                    }),
            tx -> tx.save(row("b").version(1).build()));

    assertThat(won).containsOnlyOnce(true);
    assertThat(rows("a", "b")).allMatch(row -> row.version() == 2);
  }

  @Test
  void whatIsNotCommittedIsNotSeen() {
    save(row("1001").build());

    AtomicReference<String> seen = new AtomicReference<>("");
    boolean[] won =
        interleaved(
            tx -> tx.save(row("1001").detail("outer").version(1).build()),
            () -> {
              seen.set(rows("1001").get(0).detail());
              return true;
            },
            tx -> {
              throw new StaleRowException("on purpose");
            });

    assertThat(won).containsExactly(false, true);
    assertThat(seen.get()).isEmpty();
  }

  @Test
  void aLeaseThatIsProvedCannotBeTakenBeforeTheWorkEnded() {
    Lease lease = acquire("ORDERS", "outer").orElseThrow();
    AtomicReference<Optional<Lease>> taken = new AtomicReference<>(Optional.empty());
    AtomicReference<Boolean> tookInTheMiddle = new AtomicReference<>(false);

    boolean[] won =
        interleaved(
            tx -> {
              tx.require(lease);
              clock.advance(LENGTH);
            },
            () -> {
              taken.set(acquire("ORDERS", "inner"));
              return taken.get().isPresent();
            },
            tx -> {
              tookInTheMiddle.set(taken.get().isPresent());
              tx.save(order("1001").build());
            });

    assertThat(won[0]).as("the outer one stored its work").isNotEqualTo(tookInTheMiddle.get());
    assertThat(links("1001")).hasSize(won[0] ? 1 : 0);
    taken.get().ifPresent(later -> assertThat(later.fence()).isGreaterThan(lease.fence()));
  }

  @Test
  void aLeaseIsTakenByOneOfTwoAndTheOtherIsOnlyToldSo() {
    AtomicReference<Optional<Lease>> outer = new AtomicReference<>(Optional.empty());

    boolean[] won =
        interleaved(
            tx -> outer.set(tx.acquire(ONE, "ORDERS", "outer", LENGTH)),
            () -> acquire("ORDERS", "inner").isPresent(),
            tx -> {});

    assertThat(won).containsExactly(true, false);
    require(outer.get().orElseThrow());
  }

  @Test
  void aLeaseThatEndedIsTakenByOneOfTwoAndTheOtherIsOnlyToldSo() {
    Lease old = acquire("ORDERS", "old").orElseThrow();
    clock.advance(LENGTH);
    AtomicReference<Optional<Lease>> outer = new AtomicReference<>(Optional.empty());

    boolean[] won =
        interleaved(
            tx -> outer.set(tx.acquire(ONE, "ORDERS", "outer", LENGTH)),
            () -> acquire("ORDERS", "inner").isPresent(),
            tx -> {});

    assertThat(won).containsExactly(true, false);
    assertThat(outer.get().orElseThrow().fence()).isGreaterThan(old.fence());
  }

  @Test
  void whoGivesBackALeaseThatIsJustTakenOverDoesNothing() {
    Lease old = acquire("ORDERS", "old").orElseThrow();
    clock.advance(LENGTH);
    AtomicReference<Optional<Lease>> outer = new AtomicReference<>(Optional.empty());

    boolean[] won =
        interleaved(
            tx -> outer.set(tx.acquire(ONE, "ORDERS", "outer", LENGTH)),
            () -> {
              release(old);
              return true;
            },
            tx -> {});

    assertThat(won).containsExactly(true, true);
    require(outer.get().orElseThrow());
  }

  @Test
  void ofManyWhoWantALeaseAllOthersAreOnlyToldSo() {
    for (int round = 0; round < 10; round++) {
      List<Boolean> got = race(racer -> acquire("ORDERS", "owner " + racer).isPresent());

      assertThat(got).containsOnlyOnce(true);
      clock.advance(LENGTH);
    }
  }

  /**
   * One transaction in two halves, and a second thread that acts between them.
   *
   * @return whether the outer transaction was stored, and what the inner one answered
   */
  private boolean[] interleaved(
      Consumer<StoreTransaction> half,
      BooleanSupplier inner,
      Consumer<StoreTransaction> otherHalf) {
    AtomicReference<CompletableFuture<Boolean>> running = new AtomicReference<>();
    boolean outer =
        succeeds(
            tx -> {
              half.accept(tx);
              running.set(started(inner::getAsBoolean));
              waitAWhileFor(running.get());
              otherHalf.accept(tx);
            });
    return new boolean[] {outer, result(running.get())};
  }

  private static CompletableFuture<Boolean> started(Supplier<Boolean> work) {
    return CompletableFuture.supplyAsync(work, task -> new Thread(task, "inner").start());
  }

  private static void waitAWhileFor(CompletableFuture<Boolean> running) {
    try {
      running.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException waits) {
      assertThat(running).as("waits for the outer one").isNotDone();
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError("the inner one failed", e);
    }
  }

  private static boolean result(CompletableFuture<Boolean> running) {
    try {
      return running.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      throw new AssertionError("the inner one failed", e);
    }
  }
}
