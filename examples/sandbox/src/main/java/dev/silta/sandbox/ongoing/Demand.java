// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What orders want of each article, counted in one pass. */
final class Demand {
  private final Map<Integer, BigDecimal> leftToAllocate = new HashMap<>();
  private final Map<Integer, BigDecimal> held = new HashMap<>();
  private final Map<Integer, BigDecimal> toBeCollected = new HashMap<>();
  private final Map<Integer, BigDecimal> toBeReported = new HashMap<>();

  private Demand() {}

  static Demand of(Collection<OutboundOrder> orders, Predicate<OutboundOrder> which) {
    Demand demand = new Demand();
    orders.stream()
        .filter(which)
        .filter(order -> !order.isCancelled())
        .forEach(order -> order.lines().forEach(line -> demand.count(order, line)));
    return demand;
  }

  private void count(OutboundOrder order, OutboundLine line) {
    int article = line.article().id();
    if (order.isBeforePicking()) {
      leftToAllocate.merge(article, line.leftToAllocate(), BigDecimal::add);
    }
    held.merge(article, line.heldOnShelf(), BigDecimal::add);
    if (order.shipped().isEmpty()) {
      toBeCollected.merge(article, line.picked(), BigDecimal::add);
    }
    BigDecimal open = line.picked().subtract(line.reported().orElse(BigDecimal.ZERO));
    toBeReported.merge(article, open.max(BigDecimal.ZERO), BigDecimal::add);
  }

  BigDecimal leftToAllocate(int article) {
    return leftToAllocate.getOrDefault(article, BigDecimal.ZERO);
  }

  BigDecimal allocated(int article) {
    return held.getOrDefault(article, BigDecimal.ZERO);
  }

  BigDecimal toBeCollected(int article) {
    return toBeCollected.getOrDefault(article, BigDecimal.ZERO);
  }

  BigDecimal toBeReported(int article) {
    return toBeReported.getOrDefault(article, BigDecimal.ZERO);
  }
}
