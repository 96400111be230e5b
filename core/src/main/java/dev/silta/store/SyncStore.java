// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import java.util.function.Function;

/**
 * The host's storage. Implementations are safe for use by several threads and processes; {@code
 * SyncStoreContract} in the test kit proves one.
 */
public interface SyncStore {

  /**
   * Carries out the work as a whole or not at all. Reads inside see the writes before them. Calls
   * of one store from inside the work are not allowed.
   *
   * @throws StaleRowException if another transaction was faster; nothing was stored
   */
  <T> T inTransaction(Function<StoreTransaction, T> work);
}
