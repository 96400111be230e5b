// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which pieces an order may count on: those that no order before it has reserved. */
final class Allocation {
  private final Account account;

  Allocation(Account account) {
    this.account = account;
  }

  /** NEW when all its goods are there, else PENDING. */
  void release(MerchantOrder order) {
    boolean covered = covers(free(order), order.demand());
    account.stock().become(order, covered ? OrderState.NEW : OrderState.PENDING);
  }

  /** Pieces by product code that are there for this order; may be negative. */
  Map<String, Integer> free(MerchantOrder order) {
    return free(order.demand(), claims(other -> isAhead(other, order)));
  }

  private Map<String, Integer> free(Map<String, Integer> demand, Map<String, Integer> claims) {
    Map<String, Integer> free = new HashMap<>();
    for (String code : demand.keySet()) {
      int claimed = claims.getOrDefault(code, 0);
      account.product(code).ifPresent(product -> free.put(code, product.stock() - claimed));
    }
    return free;
  }

  private Map<String, Integer> claims(Predicate<MerchantOrder> which) {
    Map<String, Integer> claims = new HashMap<>();
    account.orders().stream()
        .filter(order -> order.state().reserves() && which.test(order))
        .forEach(order -> add(claims, order.demand()));
    return claims;
  }

  private static void add(Map<String, Integer> sums, Map<String, Integer> pieces) {
    pieces.forEach((code, n) -> sums.merge(code, n, Integer::sum));
  }

  /** Whoever reserves nothing yet comes last. */
  private static boolean isAhead(MerchantOrder other, MerchantOrder order) {
    boolean later = order.state().reserves() && other.queue() >= order.queue();
    return other != order && !(other.state() == OrderState.PENDING && later);
  }

  private static boolean covers(Map<String, Integer> free, Map<String, Integer> demand) {
    return demand.entrySet().stream()
        .allMatch(wanted -> free.getOrDefault(wanted.getKey(), 0) >= wanted.getValue());
  }

  /** Lets each waiting order go on for which the goods are there now, the oldest first. */
  void promote() {
    Map<String, Integer> claims = claims(order -> order.state() != OrderState.PENDING);
    for (MerchantOrder order : waiting()) {
      Map<String, Integer> demand = order.demand();
      promote(order, free(demand, claims));
      add(claims, demand);
    }
  }

  private void promote(MerchantOrder order, Map<String, Integer> free) {
    boolean split =
        account.options().hasSplitPending()
            && !covers(free, order.demand())
            && new Splitting(account).split(order, free).isPresent();
    if (split || covers(free, order.demand())) {
      account.stock().become(order, OrderState.NEW);
    }
  }

  private List<MerchantOrder> waiting() {
    return account.orders().stream()
        .filter(order -> order.state() == OrderState.PENDING)
        .sorted(Comparator.comparingInt(MerchantOrder::queue))
        .toList();
  }
}
