// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import java.util.Map;
import java.util.Set;

/** What a PUT may do to an order in its present state. */
final class OrderChange {
  private static final Set<OrderState> WAITING = Set.of(OrderState.NEW, OrderState.PENDING);
  private static final Set<OrderState> FROM_WAITING =
      Set.of(OrderState.NEW, OrderState.PENDING, OrderState.DRAFT, OrderState.RESERVED);
  private static final Set<OrderState> FROM_PARKED =
      Set.of(OrderState.NEW, OrderState.DRAFT, OrderState.RESERVED);
  private static final Map<OrderState, Set<OrderState>> NEXT =
      Map.of(
          OrderState.DRAFT, FROM_PARKED,
          OrderState.RESERVED, FROM_PARKED,
          OrderState.NEW, FROM_WAITING,
          OrderState.PENDING, FROM_WAITING,
          OrderState.CANCELLED, Set.of(OrderState.NEW));

  private final Account account;

  OrderChange(Account account) {
    this.account = account;
  }

  void update(MerchantOrder order, ObjectNode body) {
    OrderState wanted = OrderBody.status(body);
    if (order.state().isClosed()) {
      ignoreOrRefuse("Order " + order.reference() + " is " + order.state().lower() + ".");
    } else if (wanted == OrderState.CANCELLED) {
      cancel(order);
    } else if (WAITING.contains(order.state()) && !account.options().hasModificationThroughApi()) {
      ignoreOrRefuse("Order modification through the API is not allowed.");
    } else {
      edit(order, body, wanted);
    }
  }

  private void ignoreOrRefuse(String reason) {
    if (!account.switches().hasEditsIgnored()) {
      throw new Refusal(400, reason);
    }
  }

  /** Takes the status only; the rest of the request is not looked at. */
  private void cancel(MerchantOrder order) {
    if (order.state() != OrderState.CANCELLED) {
      account.stock().change(() -> account.stock().become(order, OrderState.CANCELLED));
    }
  }

  private void edit(MerchantOrder order, ObjectNode body, OrderState wanted) {
    if (!NEXT.getOrDefault(order.state(), Set.of()).contains(wanted)) {
      throw new Refusal(
          400, "An order can not go from " + order.state().lower() + " to " + wanted.lower() + ".");
    }
    String reference = Json.text(body, "reference");
    if (!reference.equals(order.reference()) && account.order(reference).isPresent()) {
      throw new Refusal(400, "Order with same reference already exists: " + reference);
    }
    new Verdict(account).refuse(body, false);
    OrderIntake intake = new OrderIntake(account);
    account
        .stock()
        .change(
            () -> {
              intake.write(order, body);
              intake.settle(order, wanted);
            });
  }
}
