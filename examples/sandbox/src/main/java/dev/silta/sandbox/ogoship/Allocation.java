// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which pieces an order may count on: those that no order before it has reserved. */
final class Allocation {
  private final Account account;

  Allocation(Account account) {
    this.account = account;
  }

  /** NEW when all its goods are there, else PENDING. */
  void release(MerchantOrder order) {
    if (!order.state().reserves()) {
      order.queue(account.nextNumber("queue", 1));
    }
    account.stock().become(order, covers(order) ? OrderState.NEW : OrderState.PENDING);
  }

  boolean covers(MerchantOrder order) {
    Map<String, Integer> free = free(order);
    return order.demand().entrySet().stream()
        .allMatch(wanted -> free.getOrDefault(wanted.getKey(), 0) >= wanted.getValue());
  }

  /** Pieces by product code that are there for this order; may be negative. */
  Map<String, Integer> free(MerchantOrder order) {
    Map<String, Integer> free = new HashMap<>();
    for (String code : order.demand().keySet()) {
      account.product(code).ifPresent(product -> free.put(code, product.stock()));
    }
    account.orders().stream()
        .filter(other -> isAhead(other, order))
        .forEach(
            other ->
                other
                    .demand()
                    .forEach((code, n) -> free.computeIfPresent(code, (any, left) -> left - n)));
    return free;
  }

  private static boolean isAhead(MerchantOrder other, MerchantOrder order) {
    boolean later = other.state() == OrderState.PENDING && other.queue() >= order.queue();
    return other != order && other.state().reserves() && !later;
  }

  /** Lets each waiting order go on for which the goods are there now, the oldest first. */
  void promote() {
    for (MerchantOrder order : waiting()) {
      if (covers(order)) {
        account.stock().become(order, OrderState.NEW);
      } else if (account.options().hasSplitPending()) {
        new Splitting(account)
            .split(order, free(order))
            .ifPresent(rest -> account.stock().become(order, OrderState.NEW));
      }
    }
  }

  private List<MerchantOrder> waiting() {
    return account.orders().stream()
        .filter(order -> order.state() == OrderState.PENDING)
        .sorted(Comparator.comparingInt(MerchantOrder::queue))
        .toList();
  }
}
