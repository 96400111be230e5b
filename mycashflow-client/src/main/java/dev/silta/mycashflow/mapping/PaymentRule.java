// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.model.PaymentState;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Payment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether the goods may leave as far as money is concerned: every payment that is not cancelled is
 * paid, or of a status or method that the settings release. Pure functions.
 */
public final class PaymentRule {
  private PaymentRule() {}

  public static PaymentState of(Order order, MyCashflowSettings settings) {
    List<Payment> payments =
        OrderMapping.payments(order).filter(each -> !each.hasStatus("CANCELLED")).toList();
    boolean cleared =
        payments.isEmpty()
            ? isFree(order) || isReleased(order.paymentMethodId(), settings) || byDefault(settings)
            : payments.stream().allMatch(each -> isCleared(each, order, settings));
    return cleared ? PaymentState.CLEARED : PaymentState.OUTSTANDING;
  }

  private static boolean isCleared(Payment payment, Order order, MyCashflowSettings settings) {
    return isPaid(payment)
        || settings.releasedPaymentStatuses().stream().anyMatch(payment::hasStatus)
        || isCashOnDelivery(payment, order, settings)
        || isReleased(payment.paymentMethodId().or(order::paymentMethodId), settings);
  }

  /**
   * What the carrier is to collect: the payments by cash on delivery that are not paid yet.
   *
   * @return empty if there is nothing to collect
   */
  static Optional<BigDecimal> cashOnDelivery(Order order, MyCashflowSettings settings) {
    return OrderMapping.payments(order)
        .filter(each -> !each.hasStatus("CANCELLED") && !isPaid(each))
        .filter(each -> isCashOnDelivery(each, order, settings))
        .flatMap(each -> each.amount().or(order::total).stream())
        .reduce(BigDecimal::add)
        .filter(amount -> amount.signum() > 0);
  }

  static boolean isCashOnDelivery(Payment payment, Order order, MyCashflowSettings settings) {
    return payment
        .paymentMethodId()
        .or(order::paymentMethodId)
        .filter(settings.cashOnDeliveryMethods()::contains)
        .isPresent();
  }

  private static boolean isPaid(Payment payment) {
    return payment.isPaid().orElse(payment.hasStatus("PAID"));
  }

  private static boolean isFree(Order order) {
    return order.total().map(BigDecimal::signum).filter(sign -> sign == 0).isPresent();
  }

  private static boolean isReleased(Optional<Long> method, MyCashflowSettings settings) {
    return method.filter(settings.paymentMethodsReleasedUnpaid()::contains).isPresent();
  }

  private static boolean byDefault(MyCashflowSettings settings) {
    return settings.withoutPayment() == MyCashflowSettings.WithoutPayment.CLEARED;
  }
}
