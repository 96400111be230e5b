// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.FieldValues;
import dev.silta.model.Flow;
import dev.silta.model.Fulfilment;
import dev.silta.model.LineKind;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.time.Instant;
import java.util.List;
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

  /** Orders placed before this that are not on record may have been sent and forgotten. */
  Instant forgottenUntil();

  /** Whether a person asked that this order be sent, whatever the settings say. */
  boolean manual();

  /** Whether what was refused before is asked again. */
  default boolean again() {
    return manual() || ledger().asks(Verb.RETRY);
  }

  /** Whether the warehouse takes the number of an order that is cancelled there; it does not. */
  @Value.Default
  default boolean reusesNumbers() {
    return false;
  }

  /** Whether the number must be looked up before a create. */
  boolean looksFirst();

  /** Whether another warehouse of the shop may be taking some of the order's articles right now. */
  boolean takenMeanwhile();

  /** What a person should know about how the order would go. */
  List<String> warnings();

  /** Whether the order is known to be at the warehouse. */
  default boolean known() {
    return link().warehouseId().isPresent();
  }

  /** Whether the order may have been at the warehouse without us knowing any more. */
  default boolean mayBeForgotten() {
    return !known() && shop().placedAt().isBefore(forgottenUntil());
  }

  /** The lines that concern the warehouse. */
  default List<SalesOrderLine> goods() {
    return shop().lines().stream().filter(line -> line.kind() == LineKind.GOODS).toList();
  }

  /** What would be sent; only for content that maps. */
  default FieldValues wanted() {
    return ((Content.Mapped) content()).values();
  }

  /** A change of this order, begun. */
  default Change.Builder change(OperationType type, String revision) {
    Change.Builder builder = Change.builder();
    builder.flow(Flow.ORDERS).subject(shop().number().value()).type(type).revision(revision);
    return builder;
  }

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

  /** Builds the facts; all but the warnings is mandatory. */
  final class Builder extends ImmutableOrderFacts.Builder {}

  /** What is known of an article at the warehouse. */
  enum Standing {
    KNOWN,
    /** Not there yet, but the shop has it, so that it can be sent first. */
    UPLOADABLE,
    /** Not kept here, or taken by another warehouse: its lines are not this order's. */
    ELSEWHERE,
    /** Neither there nor in the shop. */
    UNKNOWN,
    /** Two articles of the shop claim the number. */
    AMBIGUOUS
  }
}
