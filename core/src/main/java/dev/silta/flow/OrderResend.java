// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.ReasonCode;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.util.Optional;

/** An order that a person wants sent again. Never before the warehouse was looked at. */
final class OrderResend {

  /** Whether a cancelled order under the number is no obstacle. */
  boolean isPossible(OrderFacts facts) {
    return facts.ledger().asks(Verb.RESEND) && facts.reusesNumbers();
  }

  /** The conflict of an order that is cancelled there, with why it is not sent again. */
  Decision refused(Fulfilment there, OrderFacts facts, String problem) {
    return refused(there.warehouseId(), facts, problem);
  }

  private static Decision refused(String id, OrderFacts facts, String problem) {
    String why =
        facts.ledger().asks(Verb.RESEND)
            ? "; not sent again: the warehouse does not take the number of cancelled order "
                + id
                + " a second time. Place the order anew in the shop"
            : "";
    return new Decision.Keep(
        Hold.conflict(
                facts.known() ? OperationType.UPDATE_ORDER : OperationType.CREATE_ORDER,
                ReasonCode.CANCELLED_AT_WAREHOUSE,
                problem + why)
            .because(id));
  }

  /** What becomes of a known order; empty if it is there and alive, so that nothing is special. */
  Optional<Decision> decide(OrderFacts facts, OrderCreation creation) {
    if (facts.warehouse() instanceof Sight.NotLooked<Fulfilment>) {
      return Optional.of(new Decision.Lookup());
    }
    if (facts.link().stage().filter(FulfilmentStage::hasLeft).isPresent()) {
      return Optional.of(
          conflict(
              ReasonCode.MISSING_AT_WAREHOUSE,
              "not sent again: order " + id(facts.link()) + " has left the warehouse once"));
    }
    if (!(facts.warehouse() instanceof Sight.Seen<Fulfilment> seen)) {
      return Optional.of(again(facts, creation));
    }
    if (seen.value().stage() != FulfilmentStage.CANCELLED) {
      return Optional.empty();
    }
    return Optional.of(
        isPossible(facts)
            ? again(facts, creation)
            : refused(id(facts.link()), facts, "open in the shop, cancelled at the warehouse"));
  }

  private static Decision again(OrderFacts facts, OrderCreation creation) {
    return creation.decide(facts.with(OrderLinks.forgotten(facts.link())));
  }

  private static String id(LinkRow link) {
    return link.warehouseId().orElse("?");
  }

  private static Decision conflict(ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.conflict(OperationType.UPDATE_ORDER, reason, detail));
  }
}
