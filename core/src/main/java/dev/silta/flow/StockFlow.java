// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.flow.StockFacts.Whose;
import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.StockLevel;
import dev.silta.model.StockLevel.StockKeeping;
import dev.silta.store.OperationType;
import java.util.Optional;

/** What is to be done about one article's stock in the shop. Pure. */
public final class StockFlow {
  private final StockSettings settings;

  public StockFlow(StockSettings settings) {
    this.settings = settings;
  }

  public Decision decide(StockFacts facts) {
    return facts.ledger().heeding(unheeded(facts));
  }

  private Decision unheeded(StockFacts facts) {
    if (facts.warehouse().keeping() == StockKeeping.NOT_COUNTED) {
      return leave(ReasonCode.OUT_OF_SCOPE_STATE, "not a stocked article at the warehouse");
    }
    if (facts.whose() == Whose.NOT_KEPT) {
      return leave(ReasonCode.NOT_KEPT_HERE, "the article is not kept at this warehouse");
    }
    if (facts.whose() == Whose.ANOTHERS) {
      return leave(ReasonCode.OWNED_ELSEWHERE, "another warehouse has the say");
    }
    if (facts.claims().size() > 1) {
      return new Decision.Keep(
          Hold.held(
              OperationType.SET_STOCK,
              ReasonCode.SKU_DUPLICATE,
              "number " + facts.warehouse().number() + " is that of several articles of the shop"));
    }
    if (facts.shop().isEmpty()) {
      return leave(ReasonCode.SKU_UNKNOWN, "the shop has no article of this number");
    }
    return compare(facts, facts.shop().orElseThrow());
  }

  private Decision compare(StockFacts facts, StockLevel shop) {
    if (shop.keeping() == StockKeeping.NOT_COUNTED) {
      return leave(ReasonCode.OUT_OF_SCOPE_STATE, "stock management is off in the shop");
    }
    Quantity accepted = stillReserved(facts.accepted(), shop.reserved());
    Quantity sellable = sellable(facts);
    Quantity target = settings.equation().quantity(sellable, accepted, settings.buffer());
    if (shop.onHand().filter(target::equals).isPresent()) {
      return new Decision.InStep();
    }
    return new Decision.Apply(change(facts, shop, accepted, target));
  }

  /** A warehouse that is oversold takes nothing away from the others, whoever adds up. */
  private static Quantity sellable(StockFacts facts) {
    Quantity own = facts.warehouse().available();
    return facts.elsewhere().map(own.max(Quantity.ZERO)::plus).orElse(own);
  }

  /**
   * Pieces that the shop no longer reserves were completed there after we last looked: adding them
   * would offer them twice.
   */
  private static Quantity stillReserved(Quantity accepted, Optional<Quantity> reserved) {
    return reserved.map(accepted::min).orElse(accepted);
  }

  /** How the quantity of the shop is worked out; empty if the shop has no figures to write. */
  public Optional<String> working(StockFacts facts) {
    return facts
        .shop()
        .map(
            shop -> {
              Quantity accepted = stillReserved(facts.accepted(), shop.reserved());
              Quantity target =
                  settings.equation().quantity(sellable(facts), accepted, settings.buffer());
              return working(facts, shop, accepted) + ": quantity " + target;
            });
  }

  private String working(StockFacts facts, StockLevel shop, Quantity accepted) {
    String waiting =
        shop.reserved().map(reserved -> reserved.minus(accepted).toString()).orElse("unknown");
    return "W=%s%s, accepted %s, waiting %s, buffer %s"
        .formatted(
            facts.warehouse().available(),
            facts.elsewhere().map(pieces -> " + " + pieces).orElse(""),
            accepted,
            waiting,
            settings.buffer());
  }

  private Change change(StockFacts facts, StockLevel shop, Quantity accepted, Quantity target) {
    Quantity sellable = sellable(facts);
    String was = shop.onHand().map(Quantity::toString).orElse("nothing");
    return Change.builder()
        .flow(Flow.STOCK)
        .subject(facts.warehouse().number().value())
        .type(OperationType.SET_STOCK)
        .revision(target.toString())
        .reason(
            "%s: write %s instead of %s%s"
                .formatted(working(facts, shop, accepted), target, was, note(sellable)))
        .addFields("quantity")
        .payload(
            new Change.Payload.SetStock(
                facts.warehouse().number(), target.value().longValueExact()))
        .build();
  }

  private static String note(Quantity sellable) {
    if (sellable.compareTo(Quantity.ZERO) < 0) {
      return " (oversold at the warehouse)";
    }
    return sellable.equals(sellable.floor()) ? "" : " (fraction rounded down)";
  }

  /**
   * Whether a run that would make so many changes must be looked at by a person first.
   *
   * @param changes articles that would change
   * @param compared articles that were compared
   */
  public boolean needsConsent(int changes, int compared) {
    long share = (long) compared * settings.guardPercent() / 100;
    return changes > Math.max(settings.guardFloor(), share);
  }

  private static Decision leave(ReasonCode reason, String why) {
    return new Decision.Leave(reason, why, false);
  }
}
