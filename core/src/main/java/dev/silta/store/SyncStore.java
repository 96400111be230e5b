// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import java.util.function.Function;

/**
 * The host's storage. Implementations are safe for use by several threads and processes; {@code
 * SyncStoreContract} in the test kit proves one, {@code DurableStoreContract} one that outlives its
 * process.
 */
public interface SyncStore {

  /**
   * Carries out the work as a whole or not at all. Reads inside see the writes before them. Once
   * something inside threw {@link StaleRowException}, nothing of the work is stored, even if the
   * work goes on.
   *
   * @throws StaleRowException if another transaction was faster; nothing was stored
   * @throws StoreException if the storage fails
   * @throws IllegalStateException if it is called from inside the work; nothing was stored
   */
  <T> T inTransaction(Function<StoreTransaction, T> work);
}
