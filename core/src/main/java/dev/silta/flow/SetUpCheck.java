// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.flow.Finding.Severity;
import dev.silta.flow.Finding.Topic;
import dev.silta.flow.OrderSettings.TakeOver;
import dev.silta.flow.OrderSettings.Transfer;
import dev.silta.flow.StockSettings.Switch;
import dev.silta.model.ReasonCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what the settings mean for the first days. Pure. */
public final class SetUpCheck {
  private SetUpCheck() {}

  /**
   * @param firstRun of the order flow, if there was one
   */
  public static List<Finding> of(
      OrderSettings orders, StockSettings stock, Optional<Instant> firstRun) {
    List<Finding> findings = new ArrayList<>();
    findings.add(activation(orders, firstRun));
    if (orders.transfer() == Transfer.BY_HAND) {
      findings.add(
          note(
              Topic.TRANSFER_BY_HAND,
              "orders",
              "they go only when a person transfers them",
              "set orders.transfer = AUTOMATIC if they are to go by themselves"));
    }
    if (orders.takeOver() == TakeOver.ADOPT) {
      findings.add(
          note(
              Topic.TAKE_OVER,
              "orders",
              "those that another integration sent are looked up and adopted",
              "set orders.takeOver = OFF when the move is over: each look-up is a call"));
    }
    if (stock.enabled() == Switch.OFF) {
      findings.add(
          note(
              Topic.STOCK_OFF,
              "stock",
              "it is not brought from the warehouse to the shop",
              "set stock.enabled = ON if the shop is to sell by the warehouse's figures"));
    }
    return findings;
  }

  private static Finding activation(OrderSettings orders, Optional<Instant> firstRun) {
    Optional<Instant> since = orders.placedSince().or(() -> firstRun);
    return note(
        Topic.ACTIVATION,
        "orders",
        since
            .map(at -> "those placed since " + at + " go by themselves, older ones by hand only")
            .orElse("those placed before the first run of ORDERS will go by hand only"),
        "set orders.placedSince if another moment is meant");
  }

  public static Finding shadow() {
    return note(
        Topic.SHADOW,
        "runs",
        "they write nothing: the connection is in shadow mode",
        "set mode = LIVE to go live");
  }

  /** The connection leaves the other side alone. */
  public static Finding paused(ReasonCode reason, Instant until) {
    return new Finding(
        reason == ReasonCode.NEEDS_REAUTH ? Severity.ERROR : Severity.WARNING,
        Topic.PAUSED,
        "connection",
        "it pauses until " + until + ": " + reason,
        reason.hint());
  }

  private static Finding note(Topic topic, String subject, String problem, String advice) {
    return new Finding(Severity.NOTE, topic, subject, problem, advice);
  }
}
