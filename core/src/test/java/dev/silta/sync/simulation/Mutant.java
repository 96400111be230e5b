// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.connector.Shop;
import dev.silta.connector.Warehouse;
import dev.silta.store.StoreTransaction;
import java.util.function.UnaryOperator;

/** Classic bugs, made by hand, which the laws must find. */
enum Mutant {
  NONE(tx -> tx, warehouse -> warehouse),
  /** An intent is only recorded together with its end. */
  NO_INTENT(NoIntent::new, warehouse -> warehouse),
  /** What the warehouse holds is never found. */
  NO_LOOKUP(tx -> tx, BlindWarehouse::new),
  /** The position of the orders is saved before they are applied. */
  CHECKPOINT_TOO_EARLY(tx -> tx, warehouse -> warehouse),
  /** Whoever lost its lease goes on. */
  FENCE_IGNORED(NoFence::new, warehouse -> warehouse);

  private final UnaryOperator<StoreTransaction> transactions;
  private final UnaryOperator<Warehouse> warehouses;

  Mutant(UnaryOperator<StoreTransaction> transactions, UnaryOperator<Warehouse> warehouses) {
    this.transactions = transactions;
    this.warehouses = warehouses;
  }

  StoreTransaction transaction(StoreTransaction tx) {
    return transactions.apply(tx);
  }

  Shop shop(Shop shop, Host host) {
    return this == CHECKPOINT_TOO_EARLY ? new HastyShop(shop, host) : new HostShop(shop, host);
  }

  Warehouse warehouse(Warehouse warehouse) {
    return warehouses.apply(warehouse);
  }
}
