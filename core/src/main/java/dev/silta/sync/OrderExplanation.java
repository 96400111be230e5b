// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.PaymentState;
import dev.silta.model.Quantity;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One order on both sides, what is on record of it, and what the next runs would do about it, each
 * with the rule behind it. Immutable. Fields are named, their values never shown.
 */
@Value.Immutable
@SyncStyle
public interface OrderExplanation {

  OrderNumber order();

  /** The shop's order, read now; absent if the shop does not have it, or not in a readable form. */
  Optional<InShop> shop();

  /** The warehouse's order of this number, read now; absent if it has none. */
  Optional<AtWarehouse> warehouse();

  /** Names of the fields in which the warehouse's order differs from what would be sent now. */
  Set<String> differing();

  /** What is on record of the warehouse's order; absent if it never was confirmed. */
  Optional<LinkRow> record();

  /** What was done about it and what waits, with what people said. */
  List<OperationRow> ledger();

  /** What each flow would do now. */
  List<Verdict> verdicts();

  /** All of it as lines for people. */
  default String text() {
    return String.join("\n", new ExplanationText(this).lines());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the explanation; the number is mandatory. */
  final class Builder extends ImmutableOrderExplanation.Builder {}

  /** The shop's side. */
  record InShop(OrderState state, PaymentState payment, Instant placedAt, List<Line> lines) {}

  /**
   * A line of the shop's order.
   *
   * @param id the shop's key of the line
   * @param article number of the article; empty if it has none
   */
  record Line(String id, String article, Quantity quantity, LineKind kind) {}

  /**
   * The warehouse's side.
   *
   * @param id the warehouse's own id of the order
   * @param parcels how many parcels with a tracking code it has
   * @param splitOff numbers of the orders that were made out of parts of it
   */
  record AtWarehouse(
      String id,
      FulfilmentStage stage,
      String rawStatus,
      Changeability changeability,
      List<FulfilledLine> lines,
      int parcels,
      List<OrderNumber> splitOff) {}
}
