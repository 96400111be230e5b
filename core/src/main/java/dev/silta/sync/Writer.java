// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.flow.Change;
import dev.silta.flow.Change.Payload;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.SplitOff;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationType;
import java.util.List;

/** Carries a change out at the other side. Decides nothing. */
final class Writer {
  private final EngineContext context;
  private final Runnable proof;

  /**
   * @param proof proves that the flow is still ours, where one change takes several writes
   */
  Writer(EngineContext context, Runnable proof) {
    this.context = context;
    this.proof = proof;
  }

  WriteResult write(Change change) {
    Payload payload = change.payload();
    if (payload instanceof Payload.PutArticle put) {
      return context.warehouse().putArticle(put.article(), put.warehouseId());
    } else if (payload instanceof Payload.CreateOrder create) {
      return context.warehouse().createOrder(create.order());
    } else if (payload instanceof Payload.UpdateOrder update) {
      return context.warehouse().updateOrder(update.warehouseId(), update.order(), update.parked());
    } else if (payload instanceof Payload.CancelOrder cancel) {
      return cancel(new OrderNumber(change.subject()), cancel);
    } else if (payload instanceof Payload.SetStock set) {
      return context.shop().setOnHand(set.article(), set.quantity());
    } else if (payload instanceof Payload.CompleteOrder complete) {
      return context.shop().complete(complete.dispatch());
    }
    return context.shop().addTracking(((Payload.AddTracking) payload).dispatch());
  }

  /** Only the status read back proves a cancellation. */
  private WriteResult cancel(OrderNumber order, Payload.CancelOrder cancel) {
    WriteResult result = context.warehouse().cancelOrder(order, cancel.warehouseId());
    for (SplitOff part : cancel.splitOff()) {
      if (result instanceof WriteResult.Rejected) {
        return result;
      }
      proof.run();
      result = context.warehouse().cancelOrder(part.number(), part.warehouseId());
    }
    if (result instanceof WriteResult.Rejected) {
      return result;
    }
    Fulfilment there = new OrderLook(context).find(List.of(order)).get(order);
    return there == null || there.stage() == FulfilmentStage.CANCELLED
        ? new WriteResult.Done(cancel.warehouseId())
        : new WriteResult.Rejected(
            FailureClass.REFUSED_BY_STATE,
            ReasonCode.CANCEL_REFUSED,
            "taken, but the order is still " + there.rawStatus());
  }

  /** Whether nothing need be recorded before it, since it sets what is there to a value. */
  static boolean harmlessTwice(OperationType type) {
    return type == OperationType.PUT_ARTICLE || type == OperationType.SET_STOCK;
  }

  /** A refusal that came as an exception is a refusal all the same. */
  static WriteResult.Rejected rejection(ConnectorException failure) {
    return new WriteResult.Rejected(
        failure.failureClass(), ReasonCode.REJECTED, String.valueOf(failure.getMessage()));
  }
}
