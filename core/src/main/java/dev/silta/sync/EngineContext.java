// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Shop;
import dev.silta.connector.Warehouse;
import dev.silta.flow.FieldDigests;
import dev.silta.flow.Ledger;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What everything in the engine needs. */
@Value.Immutable
@SyncStyle
abstract class EngineContext {
  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
  private static final int PAGE = 500;

  abstract ConnectionId connection();

  abstract Shop shop();

  abstract Warehouse warehouse();

  abstract SyncStore store();

  abstract SyncSettings settings();

  abstract List<SyncListener> listeners();

  abstract Clock clock();

  /** Names the holder of leases; different for every engine. */
  abstract String owner();

  @Value.Derived
  FieldDigests digests() {
    return new FieldDigests(settings().digestKey());
  }

  /** Changes whenever a setting changes that can change a decision. */
  @Value.Derived
  String fingerprint() {
    return digests()
        .of(
            String.join(
                "\n",
                shop().settingsFingerprint(),
                warehouse().settingsFingerprint(),
                settings().catalogue().toString(),
                settings().sharedShop().toString(),
                settings().orders().toString(),
                settings().fulfilment().toString()));
  }

  /** The other connections of the shop. */
  List<ConnectionId> others() {
    return settings().sharedShop().others(connection());
  }

  /** The connections of the shop that come before this one. */
  List<ConnectionId> before() {
    return settings().sharedShop().before(connection());
  }

  /** Rows as decisions may see them: a refusal under other settings proves nothing now. */
  Ledger ledger(List<OperationRow> rows) {
    return new Ledger(
        rows.stream()
            .map(
                row ->
                    row.settings().equals(fingerprint()) || !row.state().isOpen()
                        ? row
                        : row.toBuilder().evidence("").build())
            .toList());
  }

  /** All links of a kind that are wanted, in the order of shop keys, read page by page. */
  List<LinkRow> links(LinkKind kind, Predicate<LinkRow> wanted) {
    List<LinkRow> found = new ArrayList<>();
    String after = "";
    while (true) {
      String from = after;
      List<LinkRow> page = inTransaction(tx -> tx.linksAfter(connection(), kind, from, PAGE));
      if (page.isEmpty()) {
        return found;
      }
      page.stream().filter(wanted).forEach(found::add);
      after = page.get(page.size() - 1).shopKey();
    }
  }

  /** What the ledger says of one order in both flows that concern it. */
  List<OperationRow> rowsOf(OrderNumber order) {
    return inTransaction(
        tx ->
            Stream.of(Flow.ORDERS, Flow.FULFILMENT)
                .flatMap(flow -> tx.operations(connection(), flow, List.of(order.value())).stream())
                .toList());
  }

  /** One subject's rows, read now. */
  Ledger ledger(Flow flow, String subject) {
    return inTransaction(tx -> ledger(tx.operations(connection(), flow, List.of(subject))));
  }

  /**
   * Takes a lease.
   *
   * @return empty while somebody else has it, or was faster just now
   */
  Optional<Lease> acquire(String name) {
    try {
      return inTransaction(tx -> tx.acquire(connection(), name, owner(), settings().leaseLength()));
    } catch (StaleRowException faster) {
      return Optional.empty();
    }
  }

  /** Gives a lease back; one that cannot be given back now ends by itself. */
  void release(Lease lease) {
    try {
      inTransaction(
          tx -> {
            tx.release(lease);
            return true;
          });
    } catch (StaleRowException taken) {
      LOG.debug("lease {} of {} is left to end by itself", lease.name(), connection(), taken);
    }
  }

  Instant now() {
    return clock().instant();
  }

  <T> T inTransaction(Function<StoreTransaction, T> work) {
    return store().inTransaction(work);
  }

  static ImmutableEngineContext.Builder builder() {
    return ImmutableEngineContext.builder();
  }
}
