// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.mycashflow.model.Payment;
import java.util.Optional;

/** Payments, each under its order. Safe for use by several threads. */
public final class PaymentsApi {
  private static final String ONE = "/orders/{order}/payments/{id}";

  private final OrdersRoute route;

  PaymentsApi(OrdersRoute route) {
    this.route = route;
  }

  public Optional<Payment> get(long orderId, long id) {
    return route.rest().get(ONE, orderId, id).find("/data", Payment.class);
  }

  public Payment markAsPaid(long orderId, long id) {
    return act("/mark-as-paid", orderId, id);
  }

  /** Opens the payment again. */
  public Payment markAsUnpaid(long orderId, long id) {
    return act("/mark-as-unpaid", orderId, id);
  }

  public Payment markAsCancelled(long orderId, long id) {
    return act("/mark-as-cancelled", orderId, id);
  }

  /** Captures a payment that waits for activation. */
  public Payment activate(long orderId, long id) {
    return act("/activate", orderId, id);
  }

  private Payment act(String action, long orderId, long id) {
    return route.rest().post(ONE + action, orderId, id).as("/data", Payment.class);
  }
}
