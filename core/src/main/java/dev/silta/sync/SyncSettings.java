// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.CatalogueSettings;
import dev.silta.flow.FulfilmentSettings;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.SharedShop;
import dev.silta.flow.StockSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/** Business choices and intervals of one connection. Immutable. */
@Value.Immutable
@SyncStyle
public abstract class SyncSettings {

  /**
   * Key of the digests by which field values are compared without being stored. At least 16 bytes,
   * secret, the same for the life of the store: with another key every order and article looks
   * changed once.
   */
  @Value.Redacted
  public abstract byte[] digestKey();

  @Value.Default
  public CatalogueSettings catalogue() {
    return CatalogueSettings.defaults();
  }

  @Value.Default
  public OrderSettings orders() {
    return OrderSettings.defaults();
  }

  @Value.Default
  public StockSettings stock() {
    return StockSettings.defaults();
  }

  @Value.Default
  public FulfilmentSettings fulfilment() {
    return FulfilmentSettings.defaults();
  }

  /** The shop's connections to several warehouses; by default this is the only one. */
  @Value.Default
  public SharedShop sharedShop() {
    return SharedShop.none();
  }

  /** How long a held item rests before it is looked at again without a sign of change; 10 min. */
  @Value.Default
  public Duration recheckAfter() {
    return Duration.ofMinutes(10);
  }

  /** How often the whole catalogue is compared instead of the changes; 24 h. */
  @Value.Default
  public Duration wholeCatalogueEvery() {
    return Duration.ofDays(1);
  }

  /** How often the whole stock is compared instead of the changes; 6 h. */
  @Value.Default
  public Duration wholeStockEvery() {
    return Duration.ofHours(6);
  }

  /** How long a run owns a flow without a sign of life; 5 min. */
  @Value.Default
  public Duration leaseLength() {
    return Duration.ofMinutes(5);
  }

  /**
   * How long {@link SyncEngine#prune} leaves what is finished; 90 days. An order that was placed
   * longer ago and is not on record goes only by hand, since it may have been sent and forgotten.
   */
  @Value.Default
  public Duration retention() {
    return Duration.ofDays(90);
  }

  /** When a flow counts as stale. */
  @Value.Default
  public HealthSettings health() {
    return HealthSettings.defaults();
  }

  /** Whether runs write, or only say what they would write; they write. */
  @Value.Default
  public Mode mode() {
    return Mode.LIVE;
  }

  @Value.Check
  void check() {
    List<String> errors = new ArrayList<>();
    Checks.positive(errors, "recheckAfter", recheckAfter());
    Checks.positive(errors, "wholeCatalogueEvery", wholeCatalogueEvery());
    Checks.positive(errors, "wholeStockEvery", wholeStockEvery());
    Checks.positive(errors, "leaseLength", leaseLength());
    Checks.positive(errors, "retention", retention());
    if (digestKey().length < 16) {
      errors.add("digestKey must have at least 16 bytes");
    }
    Checks.refuse(errors);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the settings; only the digest key is mandatory. */
  public static final class Builder extends ImmutableSyncSettings.Builder {}

  /** Whether runs write. */
  public enum Mode {
    LIVE,
    /**
     * Nothing is written at the shop or at the warehouse, whoever asks for it; reports list what
     * would have been. In the store a run keeps its lease, a pause that a side asked for, when it
     * last succeeded, and since when the shadow runs; no position, no link and no row of the
     * ledger, so that going live begins as if nothing had been.
     */
    SHADOW
  }
}
