// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import dev.silta.testkit.SyncStoreContract;
import java.time.Clock;

class InMemorySyncStoreTest extends SyncStoreContract {

  @Override
  protected SyncStore emptyStore(Clock clock) {
    return new InMemorySyncStore(clock);
  }
}
