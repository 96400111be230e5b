// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Stock and reservations. Whatever changes a figure, the product counts as modified. */
final class Stockroom {
  private final Account account;

  Stockroom(Account account) {
    this.account = account;
  }

  /** Does the work, lets waiting orders go on, and marks the products whose figures changed. */
  <T> T changing(Supplier<T> work) {
    Map<String, StockFigures> before = figures();
    T result = work.get();
    settle(before);
    return result;
  }

  /** {@link #changing} for work without a result. */
  void change(Runnable work) {
    Map<String, StockFigures> before = figures();
    work.run();
    settle(before);
  }

  private void settle(Map<String, StockFigures> before) {
    new Allocation(account).promote();
    figures()
        .forEach(
            (code, now) -> {
              if (!now.equals(before.get(code))) {
                account.product(code).ifPresent(product -> product.stockChanged(account.now()));
                account.outbox().stockChanged(code);
              }
            });
  }

  Map<String, StockFigures> figures() {
    Map<String, Integer> reserved = reserved();
    Map<String, StockFigures> figures = new LinkedHashMap<>();
    for (Product product : account.products()) {
      String code = product.code();
      figures.put(code, new StockFigures(product.stock(), reserved.getOrDefault(code, 0)));
    }
    return figures;
  }

  /** The product's own among the figures of all. */
  static StockFigures of(Product product, Map<String, StockFigures> figures) {
    return figures.getOrDefault(product.code(), new StockFigures(product.stock(), 0));
  }

  StockFigures figures(Product product) {
    return new StockFigures(product.stock(), reserved().getOrDefault(product.code(), 0));
  }

  private Map<String, Integer> reserved() {
    Map<String, Integer> sums = new HashMap<>();
    account.orders().stream()
        .filter(order -> order.state().reserves())
        .forEach(order -> order.demand().forEach((code, n) -> sums.merge(code, n, Integer::sum)));
    return sums;
  }

  /** Puts the order into a state with its effect on the shelf and on the queue for goods. */
  void become(MerchantOrder order, OrderState next) {
    if (next.takesGoods() && !order.hasGoods()) {
      move(order, -1);
    } else if (next.leavesGoods() && order.hasGoods()) {
      move(order, 1);
    }
    if (next.reserves() && !order.state().reserves()) {
      order.queue(account.nextNumber("queue", 1));
    }
    order.become(next, account.now());
    if (next == OrderState.SHIPPED) {
      account.outbox().shipped(order);
    }
  }

  /** Takes the pieces from the shelf or puts them back. */
  void move(MerchantOrder order, int sign) {
    order
        .demand()
        .forEach((code, n) -> account.product(code).ifPresent(found -> found.move(sign * n)));
    order.goodsTaken(sign < 0);
  }
}
