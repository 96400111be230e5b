// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Quantity;
import dev.silta.model.StockLevel;
import dev.silta.store.LinkRow;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All that the decision on one article's stock depends on. Immutable. */
@Value.Immutable
@FlowStyle
public interface StockFacts {

  /** The warehouse's figures. */
  StockLevel warehouse();

  /** The shop's figures; absent if the shop does not have the article. */
  Optional<StockLevel> shop();

  /** Articles of the shop that claim the number. */
  List<LinkRow> claims();

  /** Pieces of orders that are open in the shop and accepted by the warehouse. */
  Quantity accepted();

  /** Who says what the shop sells of it. */
  Whose whose();

  /** What the shop's other warehouses that keep it can sell of it; absent if there are none. */
  Optional<Quantity> elsewhere();

  Ledger ledger();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the facts; all but figures of the shop and of other warehouses is mandatory. */
  final class Builder extends ImmutableStockFacts.Builder {}

  /** Who says what the shop sells of an article. */
  enum Whose {
    /** This warehouse, alone or together with others. */
    OURS,
    /** Nobody here: the article is not kept at this warehouse. */
    NOT_KEPT,
    /** Another warehouse of the shop that keeps it too. */
    ANOTHERS
  }
}
