// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.Flow;
import dev.silta.store.Lease;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.StoreException;
import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * S134, B43: what every store must do that outlives its process; more than {@link
 * SyncStoreContract}.
 */
public abstract class DurableStoreContract extends SyncStoreContract {

  /**
   * A new store on the rows of the one that {@link #emptyStore} answered last, as after a restart
   * or in a second process.
   */
  protected abstract SyncStore reopened(Clock clock);

  /** Gives every stored link and operation something that this version cannot know. */
  protected abstract void rewriteAsANewerVersionWould();

  @Test
  void allRowsOutliveTheProcess() {
    LinkRow link = order("1001").warehouseId("w1").putConfirmed("field", "digest").build();
    save(checkpoint("orders", "1", 0));
    save(link);
    save(row("1001").build());

    restart();

    assertThat(checkpoint("orders")).contains(checkpoint("orders", "1", 1));
    assertThat(links("1001")).containsExactly(link.toBuilder().version(1).build());
    assertThat(rows("1001")).containsExactly(row("1001").version(1).build());
  }

  @Test
  void versionsGoOnAfterARestart() {
    save(checkpoint("orders", "1", 0));

    restart();

    assertStale(tx -> tx.save(checkpoint("orders", "2", 0)));
    save(checkpoint("orders", "2", 1));
    assertThat(checkpoint("orders")).contains(checkpoint("orders", "2", 2));
  }

  @Test
  void aLeaseOfAProcessThatDiedEndsInItsTime() {
    Lease lost = acquire("ORDERS", "dead").orElseThrow();

    restart();

    assertThat(acquire("ORDERS", "next")).isEmpty();
    clock.advance(LENGTH);
    Lease next = acquire("ORDERS", "next").orElseThrow();
    assertThat(next.fence()).isGreaterThan(lost.fence());
    assertLost(lost);
  }

  @Test
  void aLeaseThatWasGivenBackHasAHigherFenceAfterARestart() {
    Lease before = acquire("ORDERS", "one").orElseThrow();
    release(before);

    restart();

    assertThat(acquire("ORDERS", "two").orElseThrow().fence()).isGreaterThan(before.fence());
  }

  @Test
  void ofTwoStoresOnTheSameRowsOneWins() {
    SyncStore second = reopened(clock);
    save(checkpoint("orders", "1", 0));
    second.inTransaction(
        tx -> {
          tx.save(checkpoint("orders", "2", 1));
          return true;
        });

    assertStale(tx -> tx.save(checkpoint("orders", "3", 1)));
    assertThat(checkpoint("orders")).contains(checkpoint("orders", "2", 2));
  }

  @Test
  void ofManyStoresThatWantALeaseOneGetsIt() {
    List<SyncStore> stores = new ArrayList<>();
    for (int racer = 0; racer < RACERS; racer++) {
      stores.add(reopened(clock));
    }

    List<Boolean> got =
        race(
            racer ->
                stores
                    .get(racer)
                    .inTransaction(tx -> tx.acquire(ONE, "ORDERS", "owner " + racer, LENGTH))
                    .isPresent());

    assertThat(got).containsOnlyOnce(true);
  }

  @Test
  void linksOfANewerVersionAreRefusedAndNotGuessed() {
    save(order("secret-1001").warehouseId("w1").putAccepted("secret-a", quantity()).build());
    rewriteAsANewerVersionWould();

    assertRefused(tx -> tx.links(ONE, LinkKind.ORDER, List.of("secret-1001")));
    assertRefused(tx -> tx.linksByNumber(ONE, LinkKind.ORDER, List.of("secret-1001")));
    assertRefused(tx -> tx.linksAfter(ONE, LinkKind.ORDER, "", 9));
    assertRefused(tx -> tx.acceptedPieces(ONE));
  }

  @Test
  void operationsOfANewerVersionAreRefusedAndNotGuessed() {
    save(row("secret-1001").nextRunAt(NOW).build());
    rewriteAsANewerVersionWould();

    assertRefused(tx -> tx.operations(ONE, Flow.ORDERS, List.of("secret-1001")));
    assertRefused(tx -> tx.due(ONE, Flow.ORDERS, NOW, "others", 9));
    assertRefused(tx -> tx.open(ONE));
  }

  @Test
  void workThatMetARowOfANewerVersionStoresNothing() {
    save(row("1001").build());
    rewriteAsANewerVersionWould();

    assertRefused(
        tx -> {
          tx.save(checkpoint("orders", "1", 0));
          assertThatThrownBy(() -> tx.open(ONE)).isInstanceOf(StoreException.class);
        });

    assertThat(checkpoint("orders")).isEmpty();
  }

  private void restart() {
    store = reopened(clock);
  }

  private static dev.silta.model.Quantity quantity() {
    return dev.silta.model.Quantity.of(2);
  }

  private void assertRefused(Consumer<StoreTransaction> work) {
    assertThatThrownBy(() -> act(work))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer version")
        .hasMessageNotContaining("secret");
  }
}
