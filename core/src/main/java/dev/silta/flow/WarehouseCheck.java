// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.connector.WarehouseSurvey.KnownStatus;
import dev.silta.flow.Finding.Severity;
import dev.silta.flow.Finding.Topic;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.ReasonCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Judges what a warehouse shows of its orders and stock. Not safe for use by several threads.
 *
 * <p>Two canaries: a field that the flows live on and that is empty everywhere means that the
 * set-up, or our reading of it, is wrong.
 */
public final class WarehouseCheck {
  private static final int LATEST = 50;
  private static final int ENOUGH = 10;
  private final Map<String, Integer> unclassed = new TreeMap<>();
  private final Deque<Boolean> tracked = new ArrayDeque<>();
  private int rows;
  private int matched;

  /** An order of the warehouse; the later ones come later. */
  public void add(Fulfilment order) {
    if (order.stage() == FulfilmentStage.UNKNOWN) {
      unclassed.merge(order.rawStatus(), 1, Integer::sum);
    }
    if (order.stage() == FulfilmentStage.SHIPPED || order.stage() == FulfilmentStage.DELIVERED) {
      tracked.addLast(!order.parcels().isEmpty());
      if (tracked.size() > LATEST) {
        tracked.removeFirst();
      }
    }
  }

  /** A figure of the warehouse's stock, and whether an article of the shop bears its code. */
  public void addStock(boolean matches) {
    rows++;
    matched += matches ? 1 : 0;
  }

  /**
   * @param statuses all that the warehouse can list; may be empty
   */
  public List<Finding> findings(List<KnownStatus> statuses) {
    List<Finding> findings = new ArrayList<>();
    unclassed.forEach((status, orders) -> findings.add(used(status, orders)));
    statuses.stream()
        .filter(status -> status.stage() == FulfilmentStage.UNKNOWN)
        .filter(status -> !unclassed.containsKey(status.rawStatus()))
        .forEach(status -> findings.add(unused(status)));
    if (tracked.size() >= ENOUGH && !tracked.contains(true)) {
      findings.add(
          new Finding(
              Severity.WARNING,
              Topic.NO_TRACKING,
              "tracking codes",
              "0 of the last " + tracked.size() + " orders that were sent have one",
              "ask the warehouse where it keeps them; without any, orders wait for the time set"
                  + " and are completed without"));
    }
    if (rows > 0 && matched == 0) {
      findings.add(
          new Finding(
              Severity.ERROR,
              Topic.NO_STOCK_MATCH,
              "stock",
              "0 of " + rows + " codes of the warehouse are codes of the shop",
              "compare the codes of both sides, and the tenant whose stock is read"));
    }
    return findings;
  }

  private static Finding used(String status, int orders) {
    return new Finding(
        Severity.ERROR,
        Topic.STATUS_UNCLASSED,
        "status " + status,
        orders + " orders have it now, and the settings do not say what it means",
        ReasonCode.STATUS_UNKNOWN.hint());
  }

  private static Finding unused(KnownStatus status) {
    return new Finding(
        Severity.WARNING,
        Topic.STATUS_UNCLASSED,
        "status " + status.rawStatus(),
        "the warehouse has it, and the settings do not say what it means; such orders would wait",
        ReasonCode.STATUS_UNKNOWN.hint());
  }
}
