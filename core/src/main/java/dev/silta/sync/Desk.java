// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.OrderStatus;
import dev.silta.model.OrderNumber;
import dev.silta.store.OperationRow;
import java.util.List;
import java.util.Optional;

/** What a person does about single orders and about what waits. */
public interface Desk {

  /**
   * Sends one order now, by the same decisions as a run. A person may send what a run leaves alone:
   * orders from before the activation, unpaid ones, and ones that were refused before.
   *
   * @param by who asks, for the log
   * @param why for the log
   */
  SyncReport transfer(OrderNumber order, String by, String why);

  /**
   * Brings one order that was sent up to date in the shop now, by the same decisions as a run.
   * Neither a tracking code nor the end of an earlier refusal is waited for.
   *
   * @param by who asks, for the log
   * @param why for the log
   */
  SyncReport refresh(OrderNumber order, String by, String why);

  /**
   * Compares every article of the shop now, however long ago that was done, and sends those that
   * are new or have changed; what was sent already is not sent again. If the run ends early, the
   * next run of the catalogue goes on with it; if it cannot begin, because the connection pauses or
   * another run has the flow, it has to be asked for again.
   *
   * @param by who asks, for the log
   * @param why for the log
   */
  SyncReport uploadArticles(String by, String why);

  /**
   * Compares every balance of the warehouse with the shop's now, however long ago that was done,
   * and sets those that differ. Ends early, and begins or not, as {@link #uploadArticles} does. The
   * guard against mass changes holds for a person too: the next plan of the flow then shows every
   * change, to be consented to. Does nothing if the flow is off.
   *
   * @param by who asks, for the log
   * @param why for the log
   */
  SyncReport syncStock(String by, String why);

  /**
   * How one order stands, in the words that merchants see; read from both sides now, writes
   * nothing.
   *
   * @return empty if the shop has no such order
   * @throws dev.silta.connector.ConnectorException if a side cannot be read
   */
  Optional<OrderStatus> status(OrderNumber order);

  /**
   * What the ledger says of one order: each operation on it with its state, and the reason where it
   * was not done. Empty if the order was never looked at, or was left alone without a trace, as
   * orders from before the activation are.
   */
  List<OperationRow> explain(OrderNumber order);

  /** All that waits, in the order of flows and subjects. */
  List<Held> holds();
}
