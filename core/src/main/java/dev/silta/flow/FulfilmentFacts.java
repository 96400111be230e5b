// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Flow;
import dev.silta.model.Fulfilment;
import dev.silta.model.Parcel;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
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

  /** Whether what was refused before is asked again. */
  default boolean again() {
    return manual() || ledger().asks(Verb.RETRY);
  }

  Instant now();

  /** Tracking codes of what has left, each once. */
  default List<String> codes() {
    return warehouse().parcels().stream().map(Parcel::trackingCode).distinct().toList();
  }

  /** A change of the order in the shop, begun. */
  default Change.Builder change(OperationType type, String revision) {
    Change.Builder builder = Change.builder();
    builder
        .flow(Flow.FULFILMENT)
        .subject(warehouse().order().value())
        .type(type)
        .revision(revision);
    return builder;
  }

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
