// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Fulfilment;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All that the decision on one sent order depends on. Immutable. */
@Value.Immutable
@FlowStyle
public interface FulfilmentFacts {

  Fulfilment warehouse();

  /** The record; absent if the order is none of ours. */
  Optional<LinkRow> link();

  Sight<SalesOrder> shop();

  /** What the fulfilment flow did about the order. */
  Ledger ledger();

  /** Whether we asked the warehouse to cancel the order. */
  boolean weCancelled();

  /** What other warehouses of the shop did for the order. */
  List<LinkRow> others();

  /** Whether a person asked for this order. */
  boolean manual();

  Instant now();

  default FulfilmentFacts with(LinkRow newLink) {
    return builder().from(this).link(newLink).build();
  }

  default FulfilmentFacts with(Sight<SalesOrder> seen) {
    return builder().from(this).shop(seen).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the facts; all but the records is mandatory. */
  final class Builder extends ImmutableFulfilmentFacts.Builder {}
}
