// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.http.Failures;
import dev.silta.http.Page;
import dev.silta.http.Pages;
import dev.silta.model.SalesOrder;
import dev.silta.mycashflow.OrderQuery;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.model.Order;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Orders by last change: the first time the open ones, afterwards whatever changed. */
final class OrderFeed implements Feed<SalesOrder> {
  private static final Failures FAILURES = new Failures("MyCashflow");
  private final Orders orders;
  private final MyCashflowSettings settings;
  private final ServerTime time;

  OrderFeed(Orders orders, MyCashflowSettings settings, ServerTime time) {
    this.orders = orders;
    this.settings = settings;
    this.time = time;
  }

  @Override
  public Batch<SalesOrder> begin(Optional<Checkpoint> saved) {
    return read(saved.map(OrderPosition::of).map(OrderPosition::again).orElse(OrderPosition.FIRST));
  }

  @Override
  public Batch<SalesOrder> next(Checkpoint position) {
    return read(OrderPosition.of(position));
  }

  private Batch<SalesOrder> read(OrderPosition position) {
    return FAILURES.translated(
        () -> {
          Pages<Order> pages = orders.list(query(position));
          Page<Order> page = pages.at(position.cursor().orElseGet(pages::start));
          List<Reading<SalesOrder>> items = orders.readings(page.records());
          OrderPosition next =
              position.at(time.of(page)).after(lastUpdate(page.records().items()), page.next());
          return new Batch<>(
              items, next.checkpoint(), page.next().isPresent(), Batch.Scope.CHANGES);
        });
  }

  private OrderQuery query(OrderPosition position) {
    return OrderQuery.builder()
        .status(
            Optional.of(Order.Status.OPEN)
                .filter(any -> position.stage() == OrderPosition.Stage.OPEN))
        .updatedFrom(position.from(settings.overlap()))
        .addAllExpand(Orders.EXPAND)
        .build();
  }

  private static Optional<Instant> lastUpdate(List<Order> page) {
    return page.stream()
        .flatMap(order -> order.updatedAt().stream())
        .map(OffsetDateTime::toInstant)
        .max(Instant::compareTo);
  }
}
