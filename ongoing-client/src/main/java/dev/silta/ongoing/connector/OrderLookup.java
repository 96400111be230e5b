// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.http.Listing;
import dev.silta.http.Page;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.MappingException;
import dev.silta.model.OrderNumber;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.OrderFilter;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.mapping.OrderNumbers;
import dev.silta.ongoing.model.GetOrderModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds orders by number, some at a time, so that the address stays short. */
final class OrderLookup {
  private static final int AT_A_TIME = 50;
  private final OngoingClient client;
  private final OngoingSettings settings;
  private final Function<GetOrderModel, Fulfilment> mapping;

  OrderLookup(
      OngoingClient client, OngoingSettings settings, Function<GetOrderModel, Fulfilment> mapping) {
    this.client = client;
    this.settings = settings;
    this.mapping = mapping;
  }

  Map<OrderNumber, Fulfilment> find(Collection<OrderNumber> numbers) {
    List<OrderNumber> asked =
        numbers.stream().distinct().filter(number -> OrderNumbers.fits(number, settings)).toList();
    Map<OrderNumber, Fulfilment> found = new HashMap<>();
    for (int i = 0; i < asked.size(); i += AT_A_TIME) {
      findSome(asked.subList(i, Math.min(asked.size(), i + AT_A_TIME)), found);
    }
    return found;
  }

  /** Reads on until all are found or a page is empty: a short page proves nothing. */
  private void findSome(List<OrderNumber> asked, Map<OrderNumber, Fulfilment> found) {
    Map<String, OrderNumber> byKey = new HashMap<>();
    asked.forEach(number -> byKey.put(key(OrderNumbers.toOngoing(number, settings)), number));
    List<Listing.Malformed> malformed = new ArrayList<>();
    for (Page<GetOrderModel> page : client.orders().pages(settings.goodsOwnerId(), of(asked))) {
      malformed.addAll(page.records().malformed());
      page.records().items().forEach(order -> keep(order, byKey, found));
      if (found.keySet().containsAll(asked)) {
        return;
      }
    }
    if (!malformed.isEmpty()) {
      throw unreadable("order " + malformed.get(0).id() + ": " + malformed.get(0).problem(), null);
    }
  }

  private OrderFilter of(List<OrderNumber> asked) {
    return OrderFilter.builder()
        .addAllOrderNumbers(
            asked.stream().map(number -> OrderNumbers.toOngoing(number, settings)).toList())
        .build();
  }

  /** A server that does not know the filter answers every order: only those asked for count. */
  private void keep(
      GetOrderModel order, Map<String, OrderNumber> byKey, Map<OrderNumber, Fulfilment> found) {
    OrderNumber number = byKey.get(key(order.orderInfo().orderNumber().orElse("")));
    if (number != null) {
      found.merge(number, mapped(order), OrderLookup::preferred);
    }
  }

  private Fulfilment mapped(GetOrderModel order) {
    try {
      return mapping.apply(order);
    } catch (MappingException e) {
      throw unreadable(String.valueOf(e.getMessage()), e);
    }
  }

  /** A live order before a cancelled one, then the newer one. */
  private static Fulfilment preferred(Fulfilment older, Fulfilment newer) {
    return newer.stage() == FulfilmentStage.CANCELLED && older.stage() != FulfilmentStage.CANCELLED
        ? older
        : newer;
  }

  private static String key(String orderNumber) {
    return orderNumber.strip().toLowerCase(Locale.ROOT);
  }

  /** Nothing can be said about the numbers that are still missing: absent would be a lie. */
  private static ConnectorException unreadable(String problem, @Nullable Throwable cause) {
    return new ConnectorException(
        FailureClass.INVALID_DATA, "an order that was looked up is unreadable: " + problem, cause);
  }
}
