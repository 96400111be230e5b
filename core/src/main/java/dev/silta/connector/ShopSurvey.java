// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.SalesOrder;
import java.util.List;
import java.util.Optional;

/** What a shop can tell of itself for the check before going live. Optional; reads only. */
public interface ShopSurvey {

  /**
   * Orders that were placed lately, in any state, the newest first.
   *
   * @return at most that many; empty if the shop cannot list them that way
   */
  default List<RecentOrder> recentOrders(int most) {
    return List.of();
  }

  /**
   * An order that was placed lately.
   *
   * @param completionProblem why the shop would not complete it in one go, were it sent as a whole
   *     now; empty if nothing is known to stand in the way, and for orders that are not open
   */
  record RecentOrder(Reading<SalesOrder> order, Optional<String> completionProblem) {}
}
