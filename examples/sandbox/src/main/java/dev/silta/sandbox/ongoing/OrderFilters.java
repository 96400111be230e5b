// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The filters of the order list; all given ones must hold. Times count from just after. */
final class OrderFilters {
  static final String NAMES =
      "goodsOwnerId orderNumber orderNumbers goodsOwnerOrderId referenceNumbers"
          + " consigneeOrderNumbers customerNumber customerEmail"
          + " customerTelephoneOrMobileContains orderStatusFrom orderStatusTo"
          + " orderStatusChangedTimeFrom orderCreatedTimeFrom orderCreatedTimeTo"
          + " orderUpdatedTimeFrom orderHeaderUpdatedTimeFrom orderHeaderUpdatedTimeTo"
          + " shippedTimeFrom shippedTimeTo lastPickingTimeFrom lastPickingTimeTo"
          + " lastPackingTimeFrom lastPackingTimeTo lastReturnedFrom"
          + " orderTransportStatusCreateOrUpdatedFrom onlyOrdersWithOrderLinesToReport"
          + " onlyOrdersWithOrderLinesToReportReturned onlyIfTransportPrinted"
          + " backOrderForOrderId shipmentId pickOrderId parcelNumber serial marketPlace"
          + " articleNumbers orderLineSupplierNumber orderFreeText1 orderLineCommentEquals"
          + " orderLineCommentContains pickable orderIdFrom maxOrdersToGet sort";

  private static final Duration UPDATE_WINDOW = Duration.ofDays(2);

  private final Query query;
  private final WarehouseState warehouse;
  private final List<Predicate<OutboundOrder>> filters = new ArrayList<>();

  private OrderFilters(Query query, WarehouseState warehouse) {
    this.query = query;
    this.warehouse = warehouse;
  }

  static List<OutboundOrder> select(Query query, WarehouseState warehouse) {
    OrderFilters filters = new OrderFilters(query, warehouse);
    filters.byHead();
    filters.byStatusAndId();
    filters.byTime();
    filters.byLines();
    filters.byTransport();
    Comparator<OutboundOrder> byId = Comparator.comparingInt(OutboundOrder::id);
    return warehouse.orders().stream()
        .filter(order -> filters.filters.stream().allMatch(filter -> filter.test(order)))
        .sorted(filters.descending() ? byId.reversed() : byId)
        .limit(query.number("maxOrdersToGet").orElse(Integer.MAX_VALUE))
        .toList();
  }

  private boolean descending() {
    return query.one("sort").filter("descending"::equals).isPresent();
  }

  private void byHead() {
    head("orderNumber", "orderNumber");
    head("orderNumbers", "orderNumber");
    head("goodsOwnerOrderId", "goodsOwnerOrderId");
    head("referenceNumbers", "referenceNumber");
    head("consigneeOrderNumbers", "consigneeOrderNumber");
    head("orderFreeText1", "freeText1");
    anyOf("marketPlace", o -> Json.text(o.head().path("marketPlace"), "marketPlace"));
    anyOf("customerNumber", o -> Json.text(o.head().path("consignee"), "customerNumber"));
    anyOf("customerEmail", o -> Json.text(o.head().path("emailNotification"), "value"));
    query
        .one("customerTelephoneOrMobileContains")
        .ifPresent(part -> filters.add(order -> phones(order).contains(part)));
  }

  private static String phones(OutboundOrder order) {
    JsonNode head = order.head();
    return Json.text(head.path("smsNotification"), "value")
        + " "
        + Json.text(head.path("telephoneNotification"), "value");
  }

  private void head(String parameter, String member) {
    anyOf(parameter, order -> Json.text(order.head(), member));
  }

  private void anyOf(String parameter, Function<OutboundOrder, String> value) {
    List<String> wanted = query.all(parameter).stream().map(Keys::of).toList();
    if (!wanted.isEmpty()) {
      filters.add(order -> wanted.contains(Keys.of(value.apply(order))));
    }
  }

  private void byStatusAndId() {
    query.number("orderStatusFrom").ifPresent(n -> filters.add(o -> o.status() >= n));
    query.number("orderStatusTo").ifPresent(n -> filters.add(o -> o.status() <= n));
    query.number("orderIdFrom").ifPresent(n -> filters.add(o -> o.id() >= n));
  }

  private void byTime() {
    from("orderStatusChangedTimeFrom", o -> Optional.of(o.statusChanged()));
    from("orderCreatedTimeFrom", o -> Optional.of(o.created()));
    to("orderCreatedTimeTo", o -> Optional.of(o.created()));
    Optional<Instant> updated = WmsTime.parameter(query, "orderUpdatedTimeFrom");
    if (updated.filter(warehouse.now().minus(UPDATE_WINDOW)::isAfter).isPresent()) {
      throw new Refusal(400, "OrderUpdatedTimeFrom must be within 2 days from now.");
    }
    from("orderUpdatedTimeFrom", o -> Optional.of(o.updated()));
    from("orderHeaderUpdatedTimeFrom", o -> Optional.of(o.headerUpdated()));
    to("orderHeaderUpdatedTimeTo", o -> Optional.of(o.headerUpdated()));
    from("shippedTimeFrom", OutboundOrder::shipped);
    to("shippedTimeTo", OutboundOrder::shipped);
    from("lastPickingTimeFrom", OrderFilters::lastPicked);
    to("lastPickingTimeTo", OrderFilters::lastPicked);
    from("lastPackingTimeFrom", OrderFilters::lastPicked);
    to("lastPackingTimeTo", OrderFilters::lastPicked);
    from("lastReturnedFrom", OutboundOrder::lastReturn);
    from("orderTransportStatusCreateOrUpdatedFrom", order -> Optional.empty());
  }

  private static Optional<Instant> lastPicked(OutboundOrder order) {
    return order.lines().stream()
        .flatMap(line -> line.pickedAt().stream())
        .max(Comparator.naturalOrder());
  }

  private void from(String name, Function<OutboundOrder, Optional<Instant>> time) {
    WmsTime.parameter(query, name)
        .ifPresent(b -> filters.add(o -> time.apply(o).filter(t -> t.isAfter(b)).isPresent()));
  }

  private void to(String name, Function<OutboundOrder, Optional<Instant>> time) {
    WmsTime.parameter(query, name)
        .ifPresent(b -> filters.add(o -> time.apply(o).filter(t -> t.isBefore(b)).isPresent()));
  }

  private void byLines() {
    if (query.isTrue("onlyOrdersWithOrderLinesToReport")) {
      line(OutboundLine::isToReport);
    }
    if (query.isTrue("onlyOrdersWithOrderLinesToReportReturned")) {
      line(OutboundLine::isToReportReturned);
    }
    List<String> articles = query.all("articleNumbers").stream().map(Keys::of).toList();
    if (!articles.isEmpty()) {
      line(line -> articles.contains(line.article().key()));
    }
    query.one("orderLineSupplierNumber").ifPresent(n -> line(l -> supplier(l.article()).equals(n)));
    query
        .one("orderLineCommentEquals")
        .ifPresent(text -> line(l -> Json.text(l.sent(), "comment").equals(text)));
    query
        .one("orderLineCommentContains")
        .ifPresent(text -> line(l -> Json.text(l.sent(), "comment").contains(text)));
    query.one("serial").ifPresent(s -> line(l -> Json.text(l.sent(), "serialNumber").equals(s)));
    query.one("pickable").ifPresent(this::pickable);
  }

  private static String supplier(StockArticle article) {
    return Json.text(article.data().path("supplierInfo"), "supplierNumber");
  }

  private void pickable(String wanted) {
    switch (wanted) {
      case "All" -> {}
      case "NotPickable", "NotOk" ->
          filters.add(order -> !Pickability.of(order, warehouse).equals("Ok"));
      default -> throw new Refusal(400, "Unknown pickable: " + wanted);
    }
  }

  private void line(Predicate<OutboundLine> condition) {
    filters.add(order -> order.lines().stream().anyMatch(condition));
  }

  private void byTransport() {
    if (query.isTrue("onlyIfTransportPrinted")) {
      filters.add(order -> !order.transport().tracking().isEmpty());
    }
    query.one("parcelNumber").ifPresent(n -> filters.add(o -> o.transport().hasParcel(n)));
    for (String never : List.of("backOrderForOrderId", "shipmentId", "pickOrderId")) {
      query.number(never).ifPresent(number -> filters.add(order -> false));
    }
  }
}
