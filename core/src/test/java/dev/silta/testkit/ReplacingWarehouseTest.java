// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Capabilities.Create;
import dev.silta.connector.Warehouse;
import java.time.Duration;

class ReplacingWarehouseTest extends WarehouseContract {
  private final ManualClock clock = new ManualClock();
  private final FakeWarehouse warehouse = new FakeWarehouse(clock);

  @Override
  protected Warehouse warehouse() {
    warehouse.rules().create(Create.REPLACES).numberPrefix("S1-");
    warehouse.fulfilmentFeed().pageSize(1).repeating();
    return warehouse;
  }

  @Override
  protected void letTimePass() {
    clock.advance(Duration.ofHours(1));
  }
}
