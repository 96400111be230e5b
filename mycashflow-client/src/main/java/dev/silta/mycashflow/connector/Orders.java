// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.Reading;
import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrder;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.OrderExpansion;
import dev.silta.mycashflow.OrderQuery;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.OrderMapping;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.ShippingMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads orders and maps them. */
final class Orders {
  static final List<OrderExpansion> EXPAND =
      List.of(
          OrderExpansion.PRODUCTS,
          OrderExpansion.SHIPMENTS,
          OrderExpansion.PAYMENTS,
          OrderExpansion.TAX_SUMMARY,
          OrderExpansion.COMMENTS);

  private final MyCashflowClient client;
  private final MyCashflowSettings settings;
  private final OrderMapping.Rule mapping;
  private final Directory<ShippingMethod> methods;

  Orders(
      MyCashflowClient client,
      MyCashflowSettings settings,
      OrderMapping.Rule mapping,
      Directory<ShippingMethod> methods) {
    this.client = client;
    this.settings = settings;
    this.mapping = mapping;
    this.methods = methods;
  }

  Pages<Order> list(OrderQuery query) {
    return client.orders().list(query);
  }

  /** The shop's id in a neutral number; empty if it cannot be one. */
  static Optional<Long> id(OrderNumber number) {
    return number.value().matches("\\d{1,18}")
        ? Optional.of(Long.valueOf(number.value()))
        : Optional.empty();
  }

  Optional<Reading<SalesOrder>> one(OrderNumber number) {
    return Readings.single(number.value(), () -> id(number).flatMap(this::get).map(this::reading));
  }

  Optional<Order> get(long id) {
    return client.orders().get(id, EXPAND.toArray(OrderExpansion[]::new));
  }

  List<Reading<SalesOrder>> readings(Listing<Order> page) {
    Map<Long, ShippingMethod> known = methods.with(methodIds(page.items()));
    return Stream.concat(
            page.items().stream().map(order -> reading(order, known)),
            Readings.<SalesOrder>malformed(page.malformed()))
        .toList();
  }

  private Reading<SalesOrder> reading(Order order) {
    return reading(order, methods.with(methodIds(List.of(order))));
  }

  private Reading<SalesOrder> reading(Order order, Map<Long, ShippingMethod> known) {
    return Readings.of(
        Long.toString(order.id()), () -> mapping.toSalesOrder(order, known, settings));
  }

  private static Set<Long> methodIds(List<Order> orders) {
    return orders.stream()
        .flatMap(order -> OrderMapping.methodId(order).stream())
        .collect(Collectors.toSet());
  }
}
