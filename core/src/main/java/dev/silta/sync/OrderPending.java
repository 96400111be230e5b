// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Decision;
import dev.silta.flow.OrderFacts;
import dev.silta.flow.OrderFacts.Standing;
import dev.silta.flow.OrderFlow;
import dev.silta.model.Fulfilment;
import dev.silta.model.OrderNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One order on its way to a decision. */
final class OrderPending {
  private final List<Step> first;
  private OrderFacts facts;
  private Decision decision = new Decision.InStep();
  private Optional<Decision.Settle> settled = Optional.empty();
  private boolean looked;

  OrderPending(OrderFacts facts, List<Step> first) {
    this.facts = facts;
    this.first = first;
  }

  OrderPending(OrderFacts facts) {
    this(facts, List.of());
  }

  /** Decides; what is found in order is taken as recorded and decided again. */
  void decide(OrderFlow flow) {
    decision = flow.decide(facts);
    for (int round = 0; decision instanceof Decision.Settle settle; round++) {
      if (round > 4) {
        throw new IllegalStateException("order " + number() + " does not settle");
      }
      settled = Optional.of(settle);
      facts = facts.with(settle.link());
      decision = flow.decide(facts);
    }
  }

  void see(Optional<Fulfilment> seen) {
    facts = facts.with(seen);
    looked = true;
  }

  Step without(String number, OrderFlow flow) {
    Map<String, Standing> standings = new HashMap<>(facts.articles());
    standings.put(number, Standing.UNKNOWN);
    facts = OrderFacts.builder().from(facts).articles(standings).build();
    decide(flow);
    return step();
  }

  boolean needsLookup() {
    return decision instanceof Decision.Lookup;
  }

  OrderNumber number() {
    return facts.shop().number();
  }

  OrderFacts facts() {
    return facts;
  }

  Step step() {
    return Step.builder()
        .subject(number().value())
        .decision(decision)
        .ledger(facts.ledger())
        .first(first)
        .settled(settled.map(Decision.Settle::link))
        .settledBecause(settled.map(Decision.Settle::why).orElse(""))
        .looked(looked)
        .build();
  }
}
