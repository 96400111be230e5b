// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.connector.Reading;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import dev.silta.model.Fulfilment;
import dev.silta.model.MappingException;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.OrderFilter;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.mapping.OrderReferences;
import dev.silta.ogoship.model.OrderResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Orders, of which those with our prefix are ours. */
record OrderPages(
    OgoshipClient client, OgoshipSettings settings, Function<OrderResponse, Fulfilment> mapping)
    implements FeedPages<OrderResponse, Fulfilment> {

  @Override
  public Dated<Listing<OrderResponse>> page(Optional<Instant> since, int number) {
    OrderFilter filter = OrderFilter.builder().modifiedAfter(since).build();
    return client.orders().listDated(filter, number);
  }

  @Override
  public int limit() {
    return client.config().pageLimit();
  }

  @Override
  public int budget() {
    return client.config().pageBudget();
  }

  @Override
  public Optional<Instant> changedAt(OrderResponse order) {
    return order.editTime();
  }

  @Override
  public Optional<Reading<Fulfilment>> reading(OrderResponse order) {
    if (!mayBeOurs(order.reference())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Reading.of(mapping.apply(order)));
    } catch (MappingException e) {
      return Optional.of(
          new Reading.Unreadable<>(order.reference(), e.reason(), String.valueOf(e.getMessage())));
    }
  }

  @Override
  public boolean mayBeOurs(String reference) {
    return reference.isBlank() || OrderReferences.toShop(reference, settings).isPresent();
  }
}
