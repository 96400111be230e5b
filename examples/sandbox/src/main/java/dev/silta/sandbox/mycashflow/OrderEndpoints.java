// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Orders and the actions on whole orders. */
final class OrderEndpoints {
  private static final Shape QUICK_PROCESS =
      Shape.of(
          "allow_open_cash_on_delivery_payments:bool ignore_payment_activation_errors:bool"
              + " tracking_code send_emails:bool");
  private static final Shape CHANGES = Shape.of("external_id custom_data");
  private static final Shape COMMENT = Shape.of("text! visibility");

  private final ShopState shop;
  private final Expansion expansion;

  OrderEndpoints(ShopState shop) {
    this.shop = shop;
    this.expansion = new Expansion(OrderTree.RELATIONS, shop.switches());
  }

  void addTo(Router router) {
    String ranges =
        " created_at-from created_at-to updated_at-from updated_at-to archived_at-from"
            + " archived_at-to shipments_completed_at-from shipments_completed_at-to";
    router.on("GET /orders", Listing.PAGING + "expand status" + ranges, this::list);
    router.on("POST /orders", this::create);
    router.on("GET /orders/{id}", "expand", call -> view(call, find(call)));
    router.on("PATCH /orders/{id}", this::change);
    router.on("POST /orders/{id}/quick-process", this::quickProcess);
    router.on("POST /orders/{id}/cancel", this::cancel);
    router.on("POST /orders/{id}/comments", this::addComment);
  }

  private ObjectNode find(Call call) {
    return shop.orders().get(call.id());
  }

  private Answer view(Call call, ObjectNode order) {
    return ProductEndpoints.data(seen(order, call.query()));
  }

  private ObjectNode seen(ObjectNode order, Query query) {
    boolean withEvents = query.one("expand").filter(e -> e.contains("events")).isPresent();
    if (withEvents && shop.switches().isPoisoned(order.path("id").asLong())) {
      throw new Refusal(500, "Internal error");
    }
    return expansion.apply(order, query);
  }

  private Answer list(Call call) {
    List<ObjectNode> orders =
        shop.orders().all().stream().filter(order -> hasStatus(order, call.query())).toList();
    return new Listing(shop.switches()).page(call, orders, order -> listed(order, call.query()));
  }

  private static boolean hasStatus(ObjectNode order, Query query) {
    Optional<String> status = query.one("status").map(text -> text.toUpperCase(Locale.ROOT));
    if (status.filter(s -> !s.matches("OPEN|COMPLETED|CANCELLED")).isPresent()) {
      throw new Refusal(400, "Unknown status");
    }
    return status.isEmpty() || OrderTree.hasStatus(order, status.get());
  }

  private ObjectNode listed(ObjectNode order, Query query) {
    if (shop.switches().isPoisoned(order.path("id").asLong())) {
      throw new Refusal(500, "Internal error");
    }
    return seen(order, query);
  }

  /** The answer holds the payments, whatever was asked for. */
  private Answer create(Call call) {
    ObjectNode order = NewOrder.place(shop.orders(), call);
    return ProductEndpoints.data(expansion.apply(order, Set.of("payments")));
  }

  private Answer change(Call call) {
    ObjectNode order = find(call);
    order.setAll(call.body(CHANGES));
    shop.orders().touched(order, "order.edited");
    return view(call, order);
  }

  private Answer quickProcess(Call call) {
    ObjectNode order = find(call);
    shop.completion().quickProcess(order, call.body(QUICK_PROCESS));
    return view(call, order);
  }

  private Answer cancel(Call call) {
    ObjectNode order = find(call);
    shop.orders().cancel(order);
    return view(call, order);
  }

  private Answer addComment(Call call) {
    ObjectNode order = find(call);
    ObjectNode body = call.body(COMMENT);
    String visibility = body.path("visibility").asText("PRIVATE");
    ObjectNode comment =
        OrderBook.comment(shop.stamps(), order, visibility, Json.text(body, "text"));
    shop.orders().touched(order, "comment.added");
    return ProductEndpoints.data(comment.deepCopy());
  }
}
