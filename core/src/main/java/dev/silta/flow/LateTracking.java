// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Dispatch;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An order that is done in the shop: codes that came later are still owed to it. */
final class LateTracking {
  private static final OperationType TYPE = OperationType.ADD_TRACKING;
  private final FulfilmentSettings settings;
  private final FieldDigests digests;

  LateTracking(FulfilmentSettings settings, FieldDigests digests) {
    this.settings = settings;
    this.digests = digests;
  }

  /** Empty if nothing is owed. */
  Optional<Decision> decide(FulfilmentFacts facts, LinkRow link) {
    List<String> owed =
        facts.codes().stream().filter(code -> !link.deliveredTracking().contains(code)).toList();
    return owed.isEmpty() ? Optional.empty() : Optional.of(owed(facts, link, owed));
  }

  /** What the shop already has is not handed over again. */
  private Decision owed(FulfilmentFacts facts, LinkRow link, List<String> owed) {
    if (facts.shop() instanceof Sight.NotLooked<SalesOrder>) {
      return new Decision.Lookup();
    }
    if (!(facts.shop() instanceof Sight.Seen<SalesOrder> seen)) {
      return new Decision.InStep();
    }
    List<String> there = owed.stream().filter(seen.value().trackingCodes()::contains).toList();
    return there.isEmpty()
        ? handOver(facts, link, owed)
        : new Decision.Settle(
            link.toBuilder().addAllDeliveredTracking(there).build(), "the shop has the tracking");
  }

  private Decision handOver(FulfilmentFacts facts, LinkRow link, List<String> owed) {
    String evidence = digests.of(owed.toString());
    return facts
        .ledger()
        .refused(TYPE, evidence)
        .filter(row -> !facts.again())
        .map(Ledger::again)
        .orElseGet(() -> new Decision.Apply(change(facts, link, owed, evidence)));
  }

  private Change change(FulfilmentFacts facts, LinkRow link, List<String> owed, String revision) {
    Dispatch dispatch =
        new Dispatch(facts.warehouse().order(), owed, Set.of(), settings.confirmation());
    return facts
        .change(TYPE, revision)
        .reason("tracking came later")
        .payload(new Change.Payload.AddTracking(dispatch))
        .link(link.toBuilder().addAllDeliveredTracking(owed).build())
        .build();
  }
}
