// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.model.Dispatch;
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
   * @param order read just now, with shipments and payments, and with its rows where the dispatch
   *     names lines
   */
  public static Completion decide(Order order, Dispatch dispatch, MyCashflowSettings settings) {
    return switch (order.knownStatus()) {
      case COMPLETED ->
          new Completion.AlreadyCompleted(TrackingCodes.missing(order, dispatch.trackingCodes()));
      case CANCELLED -> refused("the order was cancelled in the shop");
      case UNKNOWN -> refused("the shop does not say that the order is open");
      case OPEN ->
          dispatch.lines().isEmpty()
              ? whole(order, dispatch, settings)
              : PartCompletion.of(order, dispatch);
    };
  }

  private static Completion whole(Order order, Dispatch dispatch, MyCashflowSettings settings) {
    List<Long> shipments = OrderMapping.openShipments(order).map(Shipment::id).toList();
    boolean inOneGo = OrderMapping.payments(order).count() == 1 && shipments.size() <= 1;
    if (inOneGo) {
      return quickProcess(order, dispatch, settings);
    }
    return shipments.isEmpty()
        ? refused("the order has no single payment and no open shipment")
        : new Completion.CompleteShipments(
            shipments, TrackingCodes.joined(dispatch.trackingCodes()), true);
  }

  private static Completion quickProcess(
      Order order, Dispatch dispatch, MyCashflowSettings settings) {
    boolean allowed =
        settings.openCashOnDelivery() == MyCashflowSettings.OpenCashOnDelivery.ALLOWED;
    Optional<Payment> open =
        OrderMapping.payments(order).filter(each -> isOpenCash(each, order, settings)).findFirst();
    return allowed || open.isEmpty()
        ? new Completion.QuickProcess(request(dispatch, settings))
        : refused("cash on delivery is open: payment " + open.get().id());
  }

  private static boolean isOpenCash(Payment payment, Order order, MyCashflowSettings settings) {
    return !payment.isPaid().orElse(false)
        && payment.hasStatus("OPEN")
        && PaymentRule.isCashOnDelivery(payment, order, settings);
  }

  private static QuickProcessRequest request(Dispatch dispatch, MyCashflowSettings settings) {
    return QuickProcessRequest.builder()
        .allowOpenCashOnDeliveryPayments(
            settings.openCashOnDelivery() == MyCashflowSettings.OpenCashOnDelivery.ALLOWED)
        .ignorePaymentActivationErrors(
            settings.activationErrors() == MyCashflowSettings.ActivationErrors.IGNORED)
        .trackingCode(TrackingCodes.joined(dispatch.trackingCodes()))
        .sendEmails(dispatch.confirmation() == Dispatch.Confirmation.BY_SHOP)
        .build();
  }

  private static Completion refused(String text) {
    return new Completion.Refused(ReasonCode.QUICK_PROCESS_REFUSED, text);
  }

  /** What a host may put in place of {@link #decide}. */
  @FunctionalInterface
  public interface Rule {
    Completion decide(Order order, Dispatch dispatch, MyCashflowSettings settings);
  }
}
