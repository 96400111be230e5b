// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import java.time.Instant;
import org.immutables.value.Value;

/** The right to write, for a time. */
@Value.Immutable
@StoreStyle
public interface Lease {

  ConnectionId connection();

  /** What it is the right to, within the connection. */
  String name();

  /** Who holds it. */
  String owner();

  /** Rises with every grant: a holder with a lower one has lost the lease. */
  long fence();

  /** End of the right, by the store's clock. */
  Instant until();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a lease; everything is mandatory. */
  final class Builder extends ImmutableLease.Builder {}
}
