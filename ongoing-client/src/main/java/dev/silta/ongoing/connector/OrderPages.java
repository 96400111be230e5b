// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.connector.Reading;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import dev.silta.model.Fulfilment;
import dev.silta.model.MappingException;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OrderFilter;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.mapping.OrderNumbers;
import dev.silta.ongoing.model.GetOrderModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Orders on which something changed. A recent read asks for any update, which the server allows for
 * two days; an older one asks for changes of status, which has no limit.
 *
 * @param history how far the first read goes back
 */
record OrderPages(
    OngoingClient client,
    OngoingSettings settings,
    Function<GetOrderModel, Fulfilment> mapping,
    Duration history)
    implements FeedPages<GetOrderModel, Fulfilment> {
  private static final Duration LIMIT = Duration.ofHours(47);

  @Override
  public String template() {
    return "/orders";
  }

  @Override
  public Window window(Optional<Instant> since, Instant now) {
    Instant from = since.orElseGet(() -> now.minus(history));
    Window.Kind kind =
        from.isAfter(now.minus(LIMIT))
            ? Window.Kind.ORDER_UPDATED
            : Window.Kind.ORDER_STATUS_CHANGED;
    return Window.of(kind, from);
  }

  @Override
  public Dated<Listing<GetOrderModel>> page(Window window, int from) {
    OrderFilter filter =
        OrderFilter.builder()
            .orderUpdatedTimeFrom(window.since(Window.Kind.ORDER_UPDATED))
            .orderStatusChangedTimeFrom(window.since(Window.Kind.ORDER_STATUS_CHANGED))
            .orderIdFrom(from)
            .maxOrdersToGet(client.config().ordersPerPage())
            .build();
    return client.orders().listDated(settings.goodsOwnerId(), filter);
  }

  @Override
  public int id(GetOrderModel order) {
    return order.orderInfo().orderId();
  }

  /** An order without our prefix is none of ours, even if a shop order has the same number. */
  @Override
  public Optional<Reading<Fulfilment>> reading(GetOrderModel order) {
    Optional<String> number = order.orderInfo().orderNumber();
    if (number.filter(text -> !OrderNumbers.isOurs(text, settings)).isPresent()
        && !settings.orderNumberPrefix().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Reading.of(mapping.apply(order)));
    } catch (MappingException e) {
      String key = number.orElse(Integer.toString(order.orderInfo().orderId()));
      return Optional.of(Unreadables.of(key, e));
    }
  }
}
