// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.Reading;
import dev.silta.connector.ShopSurvey.RecentOrder;
import dev.silta.http.Page;
import dev.silta.http.Pages;
import dev.silta.model.Dispatch;
import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrder;
import dev.silta.mycashflow.OrderQuery;
import dev.silta.mycashflow.mapping.Completion;
import dev.silta.mycashflow.mapping.CompletionRule;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.MyCashflowSettings.TrackingAppend;
import dev.silta.mycashflow.model.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The orders of the highest numbers, each with what its completion would run into. */
final class RecentOrders {
  private static final int LARGEST_PAGE = 100;
  private final Orders orders;
  private final MyCashflowSettings settings;
  private final CompletionRule.Rule rule;

  RecentOrders(Orders orders, MyCashflowSettings settings, CompletionRule.Rule rule) {
    this.orders = orders;
    this.settings = settings;
    this.rule = rule;
  }

  List<RecentOrder> read(int most) {
    OrderQuery query =
        OrderQuery.builder()
            .sort(OrderQuery.Sort.ID_DESC)
            .pageSize(Math.min(most, LARGEST_PAGE))
            .addAllExpand(Orders.EXPAND)
            .build();
    Pages<Order> pages = orders.list(query);
    Page<Order> page = pages.at(pages.start());
    List<Order> items = page.records().items();
    List<Reading<SalesOrder>> readings = orders.readings(page.records());
    List<RecentOrder> recent = new ArrayList<>();
    for (int at = 0; at < readings.size(); at++) {
      Optional<String> problem = at < items.size() ? problem(items.get(at)) : Optional.empty();
      recent.add(new RecentOrder(readings.get(at), problem));
    }
    return recent;
  }

  /** By the rule that decides when the time has come. */
  private Optional<String> problem(Order order) {
    if (order.knownStatus() != Order.Status.OPEN) {
      return Optional.empty();
    }
    Dispatch whole = new Dispatch(new OrderNumber(Long.toString(order.id())), List.of());
    Completion completion = rule.decide(order, whole, settings);
    if (completion instanceof Completion.Refused refused) {
      return Optional.of(refused.text());
    }
    boolean untracked = settings.trackingAppend() == TrackingAppend.OFF;
    return completion instanceof Completion.CompleteShipments && untracked
        ? Optional.of(
            "it has not just one payment and one shipment: tracking codes will be missing")
        : Optional.empty();
  }
}
