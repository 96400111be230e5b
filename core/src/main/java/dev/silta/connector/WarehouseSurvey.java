// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.FulfilmentStage;
import java.util.List;

/** What a warehouse can tell of itself for the check before going live. Optional; reads only. */
public interface WarehouseSurvey {

  /**
   * Every status that its orders can have, with what the settings make of it.
   *
   * @return empty if the warehouse cannot list them
   */
  default List<KnownStatus> statuses() {
    return List.of();
  }

  /**
   * A status of the warehouse.
   *
   * @param rawStatus as in {@code Fulfilment.rawStatus}
   * @param stage {@code UNKNOWN} if the settings do not class it
   */
  record KnownStatus(String rawStatus, FulfilmentStage stage) {}
}
