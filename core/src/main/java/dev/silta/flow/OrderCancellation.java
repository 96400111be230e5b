// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static dev.silta.model.FulfilmentStage.CANCELLED;

import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.ReasonCode;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.util.Map;

/** An order that is cancelled in the shop. Only the warehouse's own word ends it. */
final class OrderCancellation {
  private final FieldDigests digests;

  OrderCancellation(FieldDigests digests) {
    this.digests = digests;
  }

  Decision decide(OrderFacts facts) {
    LinkRow link = facts.link();
    if (!facts.known()) {
      boolean recorded = !facts.shop().placedAt().isBefore(facts.watermark());
      if (facts.mayBeForgotten()) {
        return new Decision.Leave(
            ReasonCode.BEFORE_WATERMARK, "cancelled; what was sent of it is forgotten", false);
      }
      return new Decision.Leave(
          ReasonCode.CANCELLED_BEFORE_SEND, "cancelled before it was sent", recorded);
    }
    if (!link.accepted().isEmpty()) {
      // The shop has released what it reserved: adding it back to the stock would oversell.
      return new Decision.Settle(
          link.toBuilder().accepted(Map.of()).build(), "cancelled in the shop");
    }
    if (link.stage().filter(CANCELLED::equals).isPresent()) {
      return link.open() ? closed(link, "cancelled on both sides") : new Decision.InStep();
    }
    return there(facts);
  }

  private Decision there(OrderFacts facts) {
    if (facts.warehouse() instanceof Sight.NotLooked<Fulfilment>) {
      return new Decision.Lookup();
    }
    return facts.warehouse() instanceof Sight.Seen<Fulfilment> seen
        ? there(facts, seen.value())
        : closed(facts.link(), "the warehouse no longer has it");
  }

  private Decision there(OrderFacts facts, Fulfilment there) {
    if (there.stage() == CANCELLED) {
      return closed(facts.link(), "cancelled and read back");
    }
    if (there.stage().hasLeft()) {
      return conflict(
          ReasonCode.SHIPPED_AFTER_CANCEL,
          "cancelled in the shop, but it has left (" + there.rawStatus() + ")");
    }
    if (there.changeability() == Changeability.WORK_BEGUN) {
      return conflict(ReasonCode.CANCEL_REFUSED, "work has begun (" + there.rawStatus() + ")");
    }
    String evidence = digests.of(there.rawStatus());
    return facts
        .ledger()
        .refused(OperationType.CANCEL_ORDER, evidence)
        .filter(row -> !facts.again())
        .map(Ledger::again)
        .orElseGet(() -> new Decision.Apply(change(facts, there, evidence)));
  }

  private static Decision closed(LinkRow link, String why) {
    return new Decision.Settle(link.toBuilder().stage(CANCELLED).open(false).build(), why);
  }

  private Change change(OrderFacts facts, Fulfilment there, String revision) {
    return facts
        .change(OperationType.CANCEL_ORDER, revision)
        .reason("cancelled in the shop")
        .calls(2 + there.splitOff().size())
        .payload(new Change.Payload.CancelOrder(there.warehouseId(), there.splitOff()))
        .link(facts.link().toBuilder().stage(CANCELLED).open(false).build())
        .build();
  }

  private static Decision conflict(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.conflict(OperationType.CANCEL_ORDER, reason, detail));
  }
}
