// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Webhook subscriptions, and the events that are still to be told. */
final class Outbox {
  static final String SHIPPED = "OrderShipped";
  static final String STOCK = "ProductStockLevelChanged";

  private final Account account;
  private final Map<String, ObjectNode> subscriptions = new LinkedHashMap<>();
  private final Set<Event> events = new LinkedHashSet<>();
  private final List<Notice> late = new ArrayList<>();

  /** An order by its id, or a product by its code. */
  private record Event(String type, String subject) {}

  Outbox(Account account) {
    this.account = account;
  }

  Map<String, ObjectNode> subscriptions() {
    return subscriptions;
  }

  void shipped(MerchantOrder order) {
    events.add(new Event(SHIPPED, order.id()));
  }

  /** Several changes of one product until the next delivery are told once. */
  void stockChanged(String code) {
    events.add(new Event(STOCK, code));
  }

  /** What is due now; what came late is due after it. */
  List<Notice> takeDue() {
    List<Notice> due = new ArrayList<>(fresh());
    due.addAll(late);
    late.clear();
    return due;
  }

  void keepBack() {
    late.addAll(fresh());
  }

  private List<Notice> fresh() {
    List<Notice> notices = new ArrayList<>();
    for (Event event : events) {
      payload(event).ifPresent(body -> notices.addAll(notices(event, body)));
    }
    events.clear();
    return notices;
  }

  private List<Notice> notices(Event event, ObjectNode body) {
    return subscriptions.values().stream()
        .filter(subscription -> Json.text(subscription, "type").equals(event.type()))
        .map(subscription -> Notice.of(subscription, Json.write(body)))
        .toList();
  }

  private Optional<ObjectNode> payload(Event event) {
    return event.type().equals(STOCK)
        ? account.product(event.subject()).map(new StockView(account)::of)
        : account.orders().stream()
            .filter(order -> order.id().equals(event.subject()))
            .findFirst()
            .map(new OrderView(account)::of);
  }
}
