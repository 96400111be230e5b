// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a warehouse does to one order, and when it may. */
final class Handling {
  private static final String TRACKING_PAGE = "https://tracking.example.test/";
  private static final Set<OrderState> SENT = Set.of(OrderState.SHIPPED, OrderState.RETURNED);

  private final Account account;

  Handling(Account account) {
    this.account = account;
  }

  private static void require(boolean possible, MerchantOrder order) {
    if (!possible) {
      throw new IllegalStateException("Order " + order.reference() + " is " + order.state());
    }
  }

  void become(MerchantOrder order, OrderState next) {
    account.stock().become(order, next);
  }

  void collect(MerchantOrder order) {
    require(order.state() == OrderState.NEW, order);
    become(order, OrderState.COLLECTING);
  }

  void ship(MerchantOrder order, List<String> tracking) {
    if (order.state() != OrderState.COLLECTING) {
      collect(order);
    }
    order.tracking().addAll(tracking);
    tracking.stream().findFirst().ifPresent(first -> order.trackingUrl(TRACKING_PAGE + first));
    become(order, OrderState.SHIPPED);
  }

  void shipNumbered(MerchantOrder order) {
    ship(order, List.of("JJFI" + (6430000000L + account.nextNumber("tracking", 1))));
  }

  /** Takes back what was done so far. */
  void undo(MerchantOrder order, OrderState next) {
    require(!SENT.contains(order.state()), order);
    become(order, next);
  }

  void reserve(MerchantOrder order, String reason) {
    undo(order, OrderState.RESERVED);
    order.warehouseComments(reason);
  }

  void release(MerchantOrder order) {
    require(!SENT.contains(order.state()) && !order.hasGoods(), order);
    order.warehouseComments("");
    new Allocation(account).release(order);
  }

  void takeBack(MerchantOrder order) {
    require(order.state() == OrderState.SHIPPED, order);
    become(order, OrderState.RETURNED);
    Returned.of(account, order);
  }

  void shelve(MerchantOrder order) {
    require(order.state() == OrderState.RETURNED && order.hasGoods(), order);
    account.stock().move(order, 1);
  }

  void regress(MerchantOrder order) {
    become(order, order.lastState().orElseThrow());
  }

  /** The new order with everything beyond these pieces by product code. */
  MerchantOrder split(MerchantOrder order, Map<String, Integer> pieces) {
    require(order.state() == OrderState.NEW || order.state() == OrderState.PENDING, order);
    return new Splitting(account)
        .split(order, pieces)
        .orElseThrow(() -> new IllegalArgumentException("Nothing to split by " + pieces));
  }
}
