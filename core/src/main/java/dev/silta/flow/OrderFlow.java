// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Fulfilment;
import dev.silta.model.OrderState;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationType;
import java.util.Optional;

/**
 * What is to be done about one order at the warehouse: create, change until work began, cancel.
 * Pure and level-triggered: it compares the shop now, the warehouse now and what was last
 * confirmed.
 */
public final class OrderFlow {
  private final OrderCreation creation;
  private final OrderUpdate update;
  private final OrderCancellation cancellation;
  private final OrderLinks links;

  public OrderFlow(OrderSettings settings, FieldDigests digests) {
    this.links = new OrderLinks(digests);
    this.creation = new OrderCreation(settings, digests, links);
    this.update = new OrderUpdate(settings, digests, links, creation);
    this.cancellation = new OrderCancellation(digests);
  }

  public Decision decide(OrderFacts facts) {
    return facts.ledger().heeding(unheeded(facts));
  }

  private Decision unheeded(OrderFacts facts) {
    boolean unresolved = facts.ledger().unresolved();
    if (unresolved && facts.warehouse() instanceof Sight.NotLooked<Fulfilment>) {
      return new Decision.Lookup();
    }
    boolean attempted = facts.ledger().unresolved(OperationType.CREATE_ORDER);
    if (attempted
        && facts.warehouse() instanceof Sight.Seen<Fulfilment> seen
        && !isRecorded(facts, seen.value())) {
      OrderFacts anew = facts.with(OrderLinks.forgotten(facts.link()));
      return new Decision.Settle(
          links.adopted(anew, seen.value()), "sent before: found by its number");
    }
    return byState(facts);
  }

  /** An order that is sent again is at the warehouse under another id than before. */
  private static boolean isRecorded(OrderFacts facts, Fulfilment there) {
    return facts.link().warehouseId().equals(Optional.of(there.warehouseId()));
  }

  private Decision byState(OrderFacts facts) {
    return switch (facts.shop().state()) {
      case OPEN -> facts.known() ? update.decide(facts) : creation.decide(facts);
      case CANCELLED -> cancellation.decide(facts);
      case COMPLETED, ARCHIVED -> closed(facts);
      case UNKNOWN ->
          new Decision.Keep(
              Hold.held(
                  OperationType.CREATE_ORDER,
                  ReasonCode.STATUS_UNKNOWN,
                  "the shop's state is new"));
    };
  }

  private static Decision closed(OrderFacts facts) {
    OrderState state = facts.shop().state();
    if (!facts.known()) {
      return new Decision.Leave(
          ReasonCode.OUT_OF_SCOPE_STATE, "is " + state + " in the shop", false);
    }
    return facts.link().open()
        ? new Decision.Settle(facts.link().toBuilder().open(false).build(), "closed in the shop")
        : new Decision.InStep();
  }
}
