// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import java.math.BigDecimal;
import java.util.Map;

/** Moves goods from the shelf to the door. */
final class Picking {
  private final WarehouseState warehouse;

  Picking(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  /** Reserves what lies free for the order; the order counts as allocated once it has all. */
  void allocate(OutboundOrder order) {
    for (OutboundLine line : order.lines()) {
      line.allocate(line.leftToAllocate().min(free(line.article(), order.warehouse())));
      line.article().stockTouched(warehouse.now());
    }
    if (order.lines().stream().allMatch(line -> line.leftToAllocate().signum() == 0)) {
      order.setStatus(Status.ALLOCATED, warehouse.now());
    }
  }

  private BigDecimal free(StockArticle article, int house) {
    BigDecimal held =
        Demand.of(warehouse.orders(), order -> order.warehouse() == house).allocated(article.id());
    return article
        .physical(house)
        .subtract(article.locked(house))
        .subtract(held)
        .max(BigDecimal.ZERO);
  }

  boolean hasStock(OutboundOrder order) {
    return order.lines().stream()
        .allMatch(l -> l.leftToAllocate().compareTo(free(l.article(), order.warehouse())) <= 0);
  }

  /** Picks the allocated quantities, or fewer where the caller says so. */
  void pick(OutboundOrder order, Map<String, BigDecimal> fewer) {
    if (!order.isBeforePicking()) {
      throw new IllegalStateException("Order " + order.number() + " is already picked");
    }
    allocate(order);
    for (OutboundLine line : order.lines()) {
      BigDecimal pieces = fewer.getOrDefault(line.rowNumber(), line.allocated());
      if (pieces.compareTo(line.allocated()) > 0) {
        throw new IllegalStateException("Row " + line.rowNumber() + " has " + line.allocated());
      }
      line.pick(pieces, warehouse.now());
      line.article().move(order.warehouse(), pieces.negate(), warehouse.now());
    }
    order.setStatus(Status.PICKED, warehouse.now());
  }
}
