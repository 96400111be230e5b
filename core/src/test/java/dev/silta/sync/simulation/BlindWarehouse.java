// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.connector.Warehouse;
import dev.silta.model.Fulfilment;
import dev.silta.model.OrderNumber;
import dev.silta.testkit.ForwardingWarehouse;
import java.util.Collection;
import java.util.Map;

/** Looks orders up and never finds one. */
final class BlindWarehouse extends ForwardingWarehouse {

  BlindWarehouse(Warehouse warehouse) {
    super(warehouse);
  }

  @Override
  public Map<OrderNumber, Fulfilment> find(Collection<OrderNumber> orders) {
    return Map.of();
  }
}
