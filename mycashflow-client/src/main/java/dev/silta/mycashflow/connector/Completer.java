// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.connector.http.Failures;
import dev.silta.http.ApiException;
import dev.silta.model.Dispatch;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.OrderExpansion;
import dev.silta.mycashflow.mapping.Completion;
import dev.silta.mycashflow.mapping.CompletionRule;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.QuickProcessRequest;
import java.util.Optional;

/** Carries out what {@link CompletionRule} says, and believes only what the shop shows. */
final class Completer {
  private final MyCashflowClient client;
  private final MyCashflowSettings settings;
  private final CompletionRule.Rule rule;
  private final Tracking tracking;

  Completer(
      MyCashflowClient client,
      MyCashflowSettings settings,
      CompletionRule.Rule rule,
      Tracking tracking) {
    this.client = client;
    this.settings = settings;
    this.rule = rule;
    this.tracking = tracking;
  }

  WriteResult complete(Dispatch dispatch) {
    return Orders.id(dispatch.order())
        .flatMap(this::read)
        .map(order -> complete(order, dispatch))
        .orElseGet(() -> rejected(ReasonCode.GONE, "the shop has no such order"));
  }

  private WriteResult complete(Order order, Dispatch dispatch) {
    Completion completion = rule.decide(order, dispatch, settings);
    if (completion instanceof Completion.Refused refused) {
      return rejected(refused.reason(), refused.text());
    }
    try {
      boolean tracked = carryOut(order.id(), completion);
      return tracked ? done(order) : untracked(order);
    } catch (ApiException failure) {
      if (!Failures.isRefusal(failure)) {
        throw failure;
      }
      ReasonCode reason =
          Failures.isAbsent(failure) ? ReasonCode.GONE : ReasonCode.QUICK_PROCESS_REFUSED;
      return new WriteResult.Rejected(
          Failures.classOf(failure), reason, failure.failure().message());
    }
  }

  /**
   * @return whether all tracking codes were handed over
   */
  private boolean carryOut(long id, Completion completion) {
    if (completion instanceof Completion.QuickProcess quick) {
      quickProcess(id, quick.request());
    } else if (completion instanceof Completion.CompleteShipments shipments) {
      return completeShipments(id, shipments);
    } else if (completion instanceof Completion.AlreadyCompleted already) {
      return already.missingTracking().isEmpty();
    }
    return true;
  }

  private static WriteResult done(Order order) {
    return new WriteResult.Done(Long.toString(order.id()));
  }

  private static WriteResult untracked(Order order) {
    return new WriteResult.Partly(
        Long.toString(order.id()),
        ReasonCode.TRACKING_NOT_DELIVERED,
        "completed shipment by shipment, without its tracking codes");
  }

  private void quickProcess(long id, QuickProcessRequest request) {
    Order after = client.orders().quickProcess(id, request);
    requireShown(after.knownStatus() == Order.Status.COMPLETED, after);
  }

  private boolean completeShipments(long id, Completion.CompleteShipments shipments) {
    boolean tracked = true;
    for (long shipment : shipments.shipmentIds()) {
      tracked &=
          shipments.trackingCode().map(codes -> tracking.store(id, shipment, codes)).orElse(true);
      client.shipments().complete(id, shipment);
    }
    read(id).ifPresent(after -> requireShown(shipments.isShownBy(after), after));
    return tracked;
  }

  private static void requireShown(boolean shown, Order order) {
    if (!shown) {
      throw new ConnectorException(
          FailureClass.UNKNOWN_OUTCOME,
          "the shop took the completion but shows status " + order.status().orElse("none"),
          null);
    }
  }

  private Optional<Order> read(long id) {
    return client
        .orders()
        .get(id, OrderExpansion.PRODUCTS, OrderExpansion.SHIPMENTS, OrderExpansion.PAYMENTS);
  }

  private static WriteResult rejected(ReasonCode reason, String text) {
    return new WriteResult.Rejected(FailureClass.REFUSED_BY_STATE, reason, text);
  }
}
