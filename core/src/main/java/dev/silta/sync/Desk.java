// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.OrderStatus;
import dev.silta.flow.Verb;
import dev.silta.model.ArticleNumber;
import dev.silta.model.OrderNumber;
import java.util.List;
import java.util.Optional;

/** What a person does about single orders and about what waits. */
public interface Desk {

  /**
   * Sends one order now, by the same decisions as a run. A person may send what a run leaves alone:
   * orders from before the activation, unpaid ones, and ones that were refused before. What stands
   * in the way all the same is in the report. A transfer that fails for a time is tried again by
   * the next runs, in the person's name.
   *
   * @param by who asks, for the ledger: at most 100 characters, no customer's name
   * @param why for the ledger: at most 350 characters, nothing personal
   */
  SyncReport transfer(OrderNumber order, String by, String why);

  /**
   * Brings one order that was sent up to date in the shop now, by the same decisions as a run.
   * Neither a tracking code nor the end of an earlier refusal is waited for.
   *
   * @param by who asks, for the ledger, as in {@link #transfer}
   * @param why for the ledger
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
   * One order on both sides, what is on record of it, what people said about it, and what the next
   * runs would do and why. Read from both sides now, writes nothing.
   *
   * @throws dev.silta.connector.ConnectorException if a side cannot be read
   */
  OrderExplanation explain(OrderNumber order);

  /**
   * One article, as {@link #explain(OrderNumber)} an order, with the working of its stock.
   *
   * @throws dev.silta.connector.ConnectorException if a side cannot be read
   */
  ArticleExplanation explain(ArticleNumber article);

  /** All that waits, in the order of flows and subjects. */
  List<Held> holds();

  /**
   * Does something about what waits, by the same decisions and the same ledger as a run. Who and
   * why is recorded before anything is done, and shown by {@link #explain} from then on.
   *
   * <ul>
   *   <li>{@code RETRY}: decides again now; what was refused before is asked again.
   *   <li>{@code ADOPT}: the order found under the number is taken as the shop's own. Nothing is
   *       written, now or later, before the shop's order changes.
   *   <li>{@code IGNORE}: closed as not applicable until what it depends on changes, such as the
   *       order's status at the warehouse. Where the same waits in two flows, both are closed.
   *   <li>{@code FORCE}: done although it is not paid, parked, partly sent, or without a tracking
   *       code. A {@link #transfer} or {@link #refresh}, where those do.
   *   <li>{@code RESEND}: sent again although cancelled or gone at the warehouse. Refused where the
   *       warehouse does not take the number of a cancelled order a second time, and for orders
   *       that have left it once.
   * </ul>
   *
   * While the connection pauses or another run has the flow, nothing is recorded nor done, and the
   * report says so: to be asked for again. What fails for a time is tried again by the next runs,
   * in the person's name; any other end, as the report tells it, uses the person's word up, except
   * that what was ignored stays so.
   *
   * @param hold as {@link #holds} gave it; if it no longer waits for that reason, nothing is done
   *     and the report says so
   * @param by who asks, for the ledger, as in {@link #transfer}
   * @param why for the ledger
   * @throws IllegalArgumentException if the verb does not fit; the message names those that do
   */
  SyncReport resolve(Held hold, Verb verb, String by, String why);
}
