// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.store.CheckpointRow;
import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** The words that the tests of a store are written in. */
abstract class StoreWords {
  static final ConnectionId ONE = ConnectionId.of("shop-1");

  /** Begins with the first one's name: a store that looks for a prefix of the key mixes them up. */
  static final ConnectionId OTHER = ConnectionId.of("shop-10");

  static final Duration LENGTH = Duration.ofMinutes(5);
  static final Instant NOW = ManualClock.START;
  static final int RACERS = 4;
  static final int RACES = 50;

  final ManualClock clock = new ManualClock();
  SyncStore store = new Unset();

  /**
   * A store without any row.
   *
   * @param clock what the store must judge leases by
   */
  protected abstract SyncStore emptyStore(Clock clock);

  @BeforeEach
  void aFreshStore() {
    store = emptyStore(clock);
  }

  static Stream<Long> wrongVersions() {
    return Stream.of(0L, 1L, 3L);
  }

  static CheckpointRow checkpoint(String stream, String value, long version) {
    return new CheckpointRow(ONE, stream, value, version);
  }

  static LinkRow.Builder order(String number) {
    LinkRow.Builder builder = LinkRow.builder();
    builder.connection(ONE).kind(LinkKind.ORDER).shopKey(number).number(number);
    return builder;
  }

  static LinkRow.Builder article(String shopKey, String number) {
    LinkRow.Builder builder = LinkRow.builder();
    builder.connection(ONE).kind(LinkKind.ARTICLE).shopKey(shopKey).number(number);
    return builder;
  }

  /** Held under settings {@code fingerprint}, due in a minute. */
  static OperationRow.Builder row(String subject) {
    OperationRow.Builder builder = OperationRow.builder();
    builder
        .key(keyOf(Flow.ORDERS, subject))
        .state(OperationState.HELD)
        .settings("fingerprint")
        .nextRunAt(NOW.plusSeconds(60))
        .updatedAt(NOW);
    return builder;
  }

  static OperationKey keyOf(Flow flow, String subject) {
    return keyOf(ONE, flow, subject);
  }

  static OperationKey keyOf(ConnectionId connection, Flow flow, String subject) {
    return OperationKey.builder()
        .connection(connection)
        .flow(flow)
        .subject(subject)
        .type(OperationType.CREATE_ORDER)
        .build();
  }

  static OperationKey key(String subject, OperationType type, String revision) {
    return OperationKey.builder()
        .connection(ONE)
        .flow(Flow.ORDERS)
        .subject(subject)
        .type(type)
        .revision(revision)
        .build();
  }

  final Optional<CheckpointRow> checkpoint(String stream) {
    return store.inTransaction(tx -> tx.checkpoint(ONE, stream));
  }

  final List<LinkRow> links(String... orders) {
    return store.inTransaction(tx -> tx.links(ONE, LinkKind.ORDER, List.of(orders)));
  }

  final List<LinkRow> byNumber(String... orders) {
    return store.inTransaction(tx -> tx.linksByNumber(ONE, LinkKind.ORDER, List.of(orders)));
  }

  final List<LinkRow> articles(String... numbers) {
    return store.inTransaction(tx -> tx.linksByNumber(ONE, LinkKind.ARTICLE, List.of(numbers)));
  }

  final List<String> after(LinkKind kind, String shopKey, int limit) {
    return store.inTransaction(tx -> tx.linksAfter(ONE, kind, shopKey, limit)).stream()
        .map(LinkRow::shopKey)
        .toList();
  }

  final List<OperationRow> rows(String... orders) {
    return store.inTransaction(tx -> tx.operations(ONE, Flow.ORDERS, List.of(orders)));
  }

  final List<OperationRow> open() {
    return store.inTransaction(tx -> tx.open(ONE));
  }

  final Map<String, Quantity> accepted() {
    return store.inTransaction(tx -> tx.acceptedPieces(ONE));
  }

  final List<String> due(String settings, int limit) {
    return store.inTransaction(tx -> tx.due(ONE, Flow.ORDERS, NOW, settings, limit)).stream()
        .map(row -> row.key().subject())
        .toList();
  }

  final Optional<Lease> acquire(String name, String owner) {
    return store.inTransaction(tx -> tx.acquire(ONE, name, owner, LENGTH));
  }

  final void release(Lease lease) {
    act(tx -> tx.release(lease));
  }

  final void require(Lease lease) {
    act(tx -> tx.require(lease));
  }

  final void save(CheckpointRow row) {
    act(tx -> tx.save(row));
  }

  final void save(LinkRow row) {
    act(tx -> tx.save(row));
  }

  final void save(OperationRow row) {
    act(tx -> tx.save(row));
  }

  final void remove(LinkRow row) {
    act(tx -> tx.remove(row));
  }

  final void act(Consumer<StoreTransaction> work) {
    store.inTransaction(
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  final void assertStale(Consumer<StoreTransaction> work) {
    assertThatThrownBy(() -> act(work)).isInstanceOf(StaleRowException.class);
  }

  final void assertLost(Lease lease) {
    assertStale(tx -> tx.require(lease));
    assertStale(tx -> tx.renew(lease, LENGTH));
  }

  final boolean succeeds(Consumer<StoreTransaction> work) {
    try {
      return store.inTransaction(
          tx -> {
            work.accept(tx);
            return true;
          });
    } catch (StaleRowException faster) {
      return false;
    }
  }

  static List<Boolean> race(IntFunction<Boolean> work) {
    ExecutorService pool = Executors.newFixedThreadPool(RACERS);
    try {
      List<Future<Boolean>> runs =
          IntStream.range(0, RACERS)
              .mapToObj(racer -> pool.submit(() -> work.apply(racer)))
              .toList();
      List<Boolean> results = new ArrayList<>();
      for (Future<Boolean> run : runs) {
        results.add(run.get());
      }
      return results;
    } catch (Exception e) {
      throw new AssertionError("a racer failed", e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** Stands in until the store is made. */
  private static final class Unset implements SyncStore {

    @Override
    public <T> T inTransaction(Function<StoreTransaction, T> work) {
      throw new IllegalStateException("no store yet");
    }
  }
}
