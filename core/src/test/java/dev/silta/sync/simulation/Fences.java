// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.store.Lease;
import java.util.HashMap;
import java.util.Map;

/** The newest fence of each lease, whatever the store itself makes of it. */
final class Fences {
  private final Map<String, Long> newest = new HashMap<>();

  void granted(Lease lease) {
    newest.merge(key(lease), lease.fence(), Math::max);
  }

  /** Whether nobody took the lease since. */
  boolean isNewest(Lease lease) {
    return newest.getOrDefault(key(lease), 0L) == lease.fence();
  }

  private static String key(Lease lease) {
    return lease.connection() + " " + lease.name();
  }
}
