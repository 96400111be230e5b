// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.connector.Shop;
import dev.silta.connector.Warehouse;
import dev.silta.store.StoreTransaction;
import java.util.function.BiFunction;

/** Classic bugs, made by hand, which the laws must find. */
enum Mutant {
  NONE((tx, host) -> tx),
  /** An intent is only recorded together with its end. */
  NO_INTENT((tx, host) -> new NoIntent(tx)),
  /** What the warehouse holds is never found. */
  NO_LOOKUP((tx, host) -> tx),
  /** The position of the orders is saved before they are applied. */
  CHECKPOINT_TOO_EARLY((tx, host) -> tx),
  /** Whoever lost its lease goes on. */
  FENCE_IGNORED((tx, host) -> new NoFence(tx)),
  /** The shop's quantity is the warehouse's figure: accepted orders are deducted twice. */
  STOCK_WITHOUT_ACCEPTED((tx, host) -> Miscount.nothing(tx)),
  /** All that the shop reserves is added: orders that wait are not deducted at all. */
  STOCK_WITH_ALL_RESERVED((tx, host) -> Miscount.everything(tx)),
  /** Transfers that are only attempted count as accepted. */
  ATTEMPTS_COUNT(AttemptsCount::new);

  private final BiFunction<StoreTransaction, Host, StoreTransaction> transactions;

  Mutant(BiFunction<StoreTransaction, Host, StoreTransaction> transactions) {
    this.transactions = transactions;
  }

  StoreTransaction transaction(StoreTransaction tx, Host host) {
    return transactions.apply(tx, host);
  }

  Shop shop(Shop shop, Host host) {
    return this == CHECKPOINT_TOO_EARLY ? new HastyShop(shop, host) : new HostShop(shop, host);
  }

  Warehouse warehouse(Warehouse warehouse) {
    return this == NO_LOOKUP ? new BlindWarehouse(warehouse) : warehouse;
  }
}
