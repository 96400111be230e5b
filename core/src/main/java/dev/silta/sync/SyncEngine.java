// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.Shop;
import dev.silta.connector.Warehouse;
import dev.silta.model.Flow;
import dev.silta.store.ConnectionId;
import dev.silta.store.Pruned;
import dev.silta.store.SyncStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one shop and one warehouse in step. The host's scheduler calls it; it works on the caller's
 * thread, keeps nothing in memory between calls and may be called from several threads and
 * processes over one store. Cheap to build.
 *
 * <pre>{@code
 * SyncEngine engine = SyncEngine.builder()
 *     .connection(ConnectionId.of("shop-1")).shop(shop).warehouse(warehouse)
 *     .store(store).settings(settings).build();
 * SyncReport report = engine.run(Flow.ORDERS);
 * }</pre>
 */
public interface SyncEngine {

  /**
   * Every change that a run would make now. Reads only: writes nothing at the shop, at the
   * warehouse and in the store.
   *
   * @throws ConnectorException if a side cannot be read
   */
  SyncPlan plan(Flow flow);

  /**
   * Makes exactly the changes of this plan. A change whose subject has moved since is left out and
   * counted.
   *
   * @throws IllegalArgumentException if the plan is of another connection, or needs a consent that
   *     it has not got
   */
  SyncReport apply(SyncPlan plan);

  /** Looks at what is due and at what changed, and makes the changes, batch by batch. */
  SyncReport run(Flow flow, RunLimits limits);

  default SyncReport run(Flow flow) {
    return run(flow, RunLimits.none());
  }

  /**
   * Does a bounded slice of a run and says how to go on; never sleeps. The same run as {@link
   * #run}, in pieces that different processes may do. A slice ends with the batch of the feed, or
   * the due subject, that reaches {@link RunLimits#stepItems}. The other limits and a cancellation
   * end it between two items, if need be before the first: then the unit comes back as it was.
   * Stock that does not fit into one slice is read twice: all of it is judged before the first
   * change is written.
   *
   * <p>While a step works nobody else has the flow; between two steps anybody may. A unit may be
   * done twice or dropped. One that began more than a day ago starts over.
   *
   * @throws IllegalArgumentException if the unit is of another connection
   */
  StepResult step(WorkUnit unit, RunLimits limits);

  default StepResult step(WorkUnit unit) {
    return step(unit, RunLimits.none());
  }

  /**
   * Looks at one subject now, because something, such as a verified webhook, says that it changed.
   * It is read from its side; the hint itself is not believed. The report is that of the hint's
   * flow: {@code BUSY} while a run has the flow, and {@code OFF} for stock that is switched off.
   * Nothing is lost by either: the next run reads the same.
   *
   * <p>The guard against mass changes of stock judges what one run would change. A host that holds
   * more than a few hints of stock calls {@code run(Flow.STOCK)} instead of following each.
   */
  SyncReport hint(Hint hint);

  /**
   * Forgets what is finished for longer than {@link SyncSettings#retention}, so that the store
   * grows with the open work, with the catalogue and with that time, and not for ever: finished
   * operations, and orders that were closed on both sides and are not looked at any more. To be
   * called say once a day, until it answers less than the limit. Runs may go on meanwhile.
   *
   * <p>Once an order was forgotten, whatever was placed before the retention and is not on record
   * is held with {@code BEFORE_WATERMARK} instead of being sent: a person transfers it if it must
   * go. So an order that is opened again after a year is not sent twice, and one that waits for
   * longer than the retention, unpaid for instance, needs a person.
   *
   * <p>In SQLite, with its indexes, an order of two lines takes about 1,450 bytes until then.
   *
   * @param limit how many operations and orders at most, to keep the transaction short
   * @return what was forgotten; nothing if somebody else was faster, of which the next call makes
   *     up
   */
  Pruned prune(int limit);

  /** What a person does. */
  Desk desk();

  /** What an operator asks. */
  Audit audit();

  static Builder builder() {
    return new Builder();
  }

  /** Builds an engine; connection, shop, warehouse, store and settings are mandatory. */
  final class Builder {
    private @Nullable ConnectionId connection;
    private @Nullable Shop shop;
    private @Nullable Warehouse warehouse;
    private @Nullable SyncStore store;
    private @Nullable SyncSettings settings;
    private final List<SyncListener> listeners = new ArrayList<>();
    private Clock clock = Clock.systemUTC();
    private Supplier<String> ids = () -> UUID.randomUUID().toString();

    private Builder() {}

    public Builder connection(ConnectionId value) {
      connection = value;
      return this;
    }

    public Builder shop(Shop value) {
      shop = value;
      return this;
    }

    public Builder warehouse(Warehouse value) {
      warehouse = value;
      return this;
    }

    public Builder store(SyncStore value) {
      store = value;
      return this;
    }

    public Builder settings(SyncSettings value) {
      settings = value;
      return this;
    }

    /** Adds a listener; each is told everything, in the order in which they were added. */
    public Builder listener(SyncListener value) {
      listeners.add(value);
      return this;
    }

    /** The engine's clock; the system's by default. */
    public Builder clock(Clock value) {
      clock = value;
      return this;
    }

    /** Source of unique names for holders of leases; random by default. */
    public Builder ids(Supplier<String> value) {
      ids = value;
      return this;
    }

    /**
     * @throws IllegalStateException if something mandatory is missing, or if the shared shop's
     *     connections do not hold this one; names it
     */
    public SyncEngine build() {
      requireAll();
      EngineContext context =
          EngineContext.builder()
              .connection(present("connection", connection))
              .shop(present("shop", shop))
              .warehouse(present("warehouse", warehouse))
              .store(present("store", store))
              .settings(present("settings", settings))
              .addAllListeners(listeners)
              .clock(clock)
              .owner(ids.get())
              .build();
      List<ConnectionId> shared = context.settings().sharedShop().connections();
      if (!shared.isEmpty() && !shared.contains(context.connection())) {
        throw new IllegalStateException(
            "connection %s is none of the shared shop's %s"
                .formatted(context.connection(), shared));
      }
      return new DefaultSyncEngine(context, ids);
    }

    private void requireAll() {
      Map<String, Optional<?>> parts = new LinkedHashMap<>();
      parts.put("connection", Optional.ofNullable(connection));
      parts.put("shop", Optional.ofNullable(shop));
      parts.put("warehouse", Optional.ofNullable(warehouse));
      parts.put("store", Optional.ofNullable(store));
      parts.put("settings", Optional.ofNullable(settings));
      parts.values().removeIf(Optional::isPresent);
      if (!parts.isEmpty()) {
        throw new IllegalStateException("the engine needs " + String.join(", ", parts.keySet()));
      }
    }

    private static <T> T present(String name, @Nullable T value) {
      if (value == null) {
        throw new IllegalStateException("the engine needs a " + name);
      }
      return value;
    }
  }
}
