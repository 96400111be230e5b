// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.http.Failures;
import dev.silta.http.ApiException;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.mapping.OrderWrite;
import dev.silta.ogoship.mapping.OrderWrite.Refused;
import dev.silta.ogoship.mapping.OrderWrite.Send;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import java.util.List;
import java.util.Optional;

/**
 * Changes orders that are at OGOship: reads the order, writes what the rule says, and reads again
 * after a refusal, since work may have begun in between and errors have no codes.
 */
record OrderChanges(OgoshipClient client, OrderLookup lookup) {

  WriteResult make(OrderChange change) {
    List<OrderResponse> found = lookup.byReference(change.reference());
    return problem(change, found).orElseGet(() -> make(change, found.get(0)));
  }

  private WriteResult make(OrderChange change, OrderResponse held) {
    OrderWrite write = change.rule().apply(held);
    if (write instanceof Refused refused) {
      return Answers.refused(refused.reason(), refused.message());
    }
    return write instanceof Send send
        ? send(change, held, send.order())
        : new Done(change.warehouseId());
  }

  private WriteResult send(OrderChange change, OrderResponse held, OrderRequest request) {
    try {
      OrderResponse answer = client.orders().update(change.reference(), request);
      Done done = Answers.proved(answer, change.reference());
      return change.taken().by(held, request, answer)
          ? done
          : Answers.refused(
              change.ofState(), "OGOship answered without the change; ask for it in myOGO");
    } catch (ApiException.InvalidData | ApiException.RefusedByState e) {
      return afterRefusal(change, e);
    }
  }

  /** What the order looks like now tells why it was refused. */
  private WriteResult afterRefusal(OrderChange change, ApiException e) {
    List<OrderResponse> found = lookup.byReference(change.reference());
    return problem(change, found)
        .orElseGet(() -> explained(change, change.rule().apply(found.get(0)), e));
  }

  private static WriteResult explained(OrderChange change, OrderWrite now, ApiException e) {
    if (now instanceof OrderWrite.Nothing) {
      return new Done(change.warehouseId());
    }
    return now instanceof Refused refused
        ? Answers.refused(refused.reason(), refused.message())
        : Failures.rejected(e, change.ofContent());
  }

  /** OGOship writes by reference, so that of two orders it could change the wrong one. */
  private static Optional<WriteResult> problem(OrderChange change, List<OrderResponse> found) {
    if (found.stream().noneMatch(order -> order.id().equals(Optional.of(change.warehouseId())))) {
      return Optional.of(
          Answers.refused(
              ReasonCode.MISSING_AT_WAREHOUSE,
              "OGOship has no order " + change.warehouseId() + " of this reference"));
    }
    return Optional.<WriteResult>of(
            Answers.refused(
                change.ofState(),
                "OGOship has " + found.size() + " orders of this reference; do it in myOGO"))
        .filter(refusal -> found.size() > 1);
  }
}
