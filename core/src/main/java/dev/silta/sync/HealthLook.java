// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.StockSettings.Switch;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.sync.Health.FlowHealth;
import dev.silta.sync.Health.State;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads from the store how a connection fares. */
final class HealthLook {
  private final EngineContext context;
  private final Instant now;

  HealthLook(EngineContext context) {
    this.context = context;
    this.now = context.now();
  }

  Health look() {
    List<OperationRow> open = context.inTransaction(tx -> tx.open(context.connection()));
    Map<Flow, FlowHealth> flows = new EnumMap<>(Flow.class);
    for (Flow flow : Flow.values()) {
      flows.put(flow, of(flow, open.stream().filter(row -> row.key().flow() == flow).toList()));
    }
    Optional<Pauses.Pause> pause = new Pauses(context).now();
    return Health.builder()
        .connection(context.connection())
        .at(now)
        .flows(flows)
        .pausedUntil(pause.map(Pauses.Pause::until))
        .pausedBecause(pause.map(Pauses.Pause::reason))
        .build();
  }

  private FlowHealth of(Flow flow, List<OperationRow> open) {
    Optional<Instant> success = new Positions(context).succeeded(flow);
    Optional<Duration> age = success.map(at -> Duration.between(at, now));
    Duration limit = context.settings().health().limit(flow);
    return new FlowHealth(state(flow, age, limit), success, age, limit, open.size(), holds(open));
  }

  private State state(Flow flow, Optional<Duration> age, Duration limit) {
    if (flow == Flow.STOCK && context.settings().stock().enabled() == Switch.OFF) {
      return State.OFF;
    }
    return age.map(value -> value.compareTo(limit) > 0 ? State.STALE : State.FRESH)
        .orElse(State.NEVER);
  }

  private static Map<ReasonCode, Integer> holds(List<OperationRow> open) {
    Map<ReasonCode, Integer> holds = new TreeMap<>();
    open.stream()
        .filter(row -> row.state() == OperationState.HELD || row.state() == OperationState.CONFLICT)
        .flatMap(row -> row.reason().stream())
        .forEach(reason -> holds.merge(reason, 1, Integer::sum));
    return holds;
  }
}
