// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.MappingException;
import dev.silta.model.OrderNumber;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.mapping.OrderReferences;
import dev.silta.ogoship.model.OrderResponse;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds orders by number, one call each: there is no search for several. Several orders can have
 * one reference. The one that counts is one that is not cancelled before one that is, then one that
 * is not held, since OGOship holds the later of two, then the one whose id comes first: any fixed
 * choice, so that it stays.
 */
record OrderLookup(
    OgoshipClient client, OgoshipSettings settings, Function<OrderResponse, Fulfilment> mapping) {
  private static final Comparator<Fulfilment> RANK =
      Comparator.comparing((Fulfilment order) -> order.stage() == FulfilmentStage.CANCELLED)
          .thenComparing(order -> order.stage() == FulfilmentStage.TROUBLE)
          .thenComparing(Fulfilment::warehouseId);

  /** A number that OGOship cannot hold is not asked for. */
  Map<OrderNumber, Fulfilment> find(Collection<OrderNumber> numbers) {
    Map<OrderNumber, Fulfilment> found = new HashMap<>();
    numbers.stream()
        .distinct()
        .filter(number -> OrderReferences.fits(number, settings))
        .forEach(number -> find(number).ifPresent(order -> found.put(number, order)));
    return found;
  }

  private Optional<Fulfilment> find(OrderNumber number) {
    return byReference(OrderReferences.toOgoship(number, settings)).stream()
        .map(this::mapped)
        .min(RANK);
  }

  /** The orders of exactly this reference. */
  List<OrderResponse> byReference(String reference) {
    return Answers.all("order", client.orders().byReference(reference));
  }

  private Fulfilment mapped(OrderResponse order) {
    try {
      return mapping.apply(order);
    } catch (MappingException e) {
      throw Answers.unreadable(String.valueOf(e.getMessage()));
    }
  }
}
