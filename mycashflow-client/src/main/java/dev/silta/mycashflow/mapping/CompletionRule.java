// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Payment;
import dev.silta.mycashflow.model.QuickProcessRequest;
import dev.silta.mycashflow.model.Shipment;
import java.util.List;
import java.util.Optional;

/**
 * How an order that was sent is to be completed in the shop. The vendor completes in one go only
 * orders with exactly one payment; which of several shipments would get the tracking code is not
 * documented, so those are completed one by one. Pure functions.
 */
public final class CompletionRule {
  private CompletionRule() {}

  /**
   * @param order read just now, with shipments and payments
   * @param trackingCodes of the parcels, in order
   */
  public static Completion decide(
      Order order, List<String> trackingCodes, MyCashflowSettings settings) {
    return switch (order.knownStatus()) {
      case COMPLETED ->
          new Completion.AlreadyCompleted(TrackingCodes.missing(order, trackingCodes));
      case CANCELLED -> refused("the order was cancelled in the shop");
      case UNKNOWN -> refused("the shop does not say that the order is open");
      case OPEN -> open(order, trackingCodes, settings);
    };
  }

  private static Completion open(
      Order order, List<String> trackingCodes, MyCashflowSettings settings) {
    List<Long> shipments = OrderMapping.openShipments(order).map(Shipment::id).toList();
    boolean inOneGo = OrderMapping.payments(order).count() == 1 && shipments.size() <= 1;
    if (inOneGo) {
      return quickProcess(order, trackingCodes, settings);
    }
    return shipments.isEmpty()
        ? refused("the order has no single payment and no open shipment")
        : new Completion.CompleteShipments(shipments, TrackingCodes.joined(trackingCodes));
  }

  private static Completion quickProcess(
      Order order, List<String> trackingCodes, MyCashflowSettings settings) {
    boolean allowed =
        settings.openCashOnDelivery() == MyCashflowSettings.OpenCashOnDelivery.ALLOWED;
    Optional<Payment> open =
        OrderMapping.payments(order).filter(each -> isOpenCash(each, order, settings)).findFirst();
    return allowed || open.isEmpty()
        ? new Completion.QuickProcess(request(trackingCodes, settings))
        : refused("cash on delivery is open: payment " + open.get().id());
  }

  private static boolean isOpenCash(Payment payment, Order order, MyCashflowSettings settings) {
    return !payment.isPaid().orElse(false)
        && payment.hasStatus("OPEN")
        && payment
            .paymentMethodId()
            .or(order::paymentMethodId)
            .filter(settings.cashOnDeliveryMethods()::contains)
            .isPresent();
  }

  private static QuickProcessRequest request(
      List<String> trackingCodes, MyCashflowSettings settings) {
    return QuickProcessRequest.builder()
        .allowOpenCashOnDeliveryPayments(
            settings.openCashOnDelivery() == MyCashflowSettings.OpenCashOnDelivery.ALLOWED)
        .ignorePaymentActivationErrors(
            settings.activationErrors() == MyCashflowSettings.ActivationErrors.IGNORED)
        .trackingCode(TrackingCodes.joined(trackingCodes))
        .sendEmails(settings.customerMail() == MyCashflowSettings.CustomerMail.SENT)
        .build();
  }

  private static Completion refused(String text) {
    return new Completion.Refused(ReasonCode.QUICK_PROCESS_REFUSED, text);
  }

  /** What a host may put in place of {@link #decide}. */
  @FunctionalInterface
  public interface Rule {
    Completion decide(Order order, List<String> trackingCodes, MyCashflowSettings settings);
  }
}
