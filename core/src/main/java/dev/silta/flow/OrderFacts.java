// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Fulfilment;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkRow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** All that the decision on one order depends on. Immutable. */
@Value.Immutable
@FlowStyle
public interface OrderFacts {

  SalesOrder shop();

  /** What would be sent now. */
  Content content();

  /** The record before anything was confirmed holds connection and number only. */
  LinkRow link();

  Ledger ledger();

  Sight<Fulfilment> warehouse();

  /** Standing of the order's articles, by the compared form of their numbers. */
  Map<String, Standing> articles();

  /** Orders placed before this go only by hand. */
  Instant watermark();

  /** Whether a person asked for this order. */
  boolean manual();

  /** Whether a create would silently replace an order of the same number. */
  boolean createReplaces();

  default OrderFacts with(LinkRow newLink) {
    return builder().from(this).link(newLink).build();
  }

  default OrderFacts with(Optional<Fulfilment> seen) {
    Sight<Fulfilment> sight =
        seen.<Sight<Fulfilment>>map(Sight.Seen::new).orElseGet(Sight.Absent::new);
    return builder().from(this).warehouse(sight).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the facts; everything is mandatory. */
  final class Builder extends ImmutableOrderFacts.Builder {}

  /** What is known of an article at the warehouse. */
  enum Standing {
    KNOWN,
    /** Not there yet, but the shop has it, so that it can be sent first. */
    UPLOADABLE,
    /** Neither there nor in the shop. */
    UNKNOWN,
    /** Two articles of the shop claim the number. */
    AMBIGUOUS
  }
}
