// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores what a request says about an order, and finds the state that follows from it. */
final class OrderIntake {
  private static final Set<OrderState> FIRST =
      Set.of(OrderState.NEW, OrderState.DRAFT, OrderState.RESERVED);
  private static final List<String> OWN_HOME = List.of("status", "orderLines", "documents");

  private final Account account;

  OrderIntake(Account account) {
    this.account = account;
  }

  MerchantOrder create(ObjectNode body) {
    OrderState wanted = OrderBody.status(body);
    if (!FIRST.contains(wanted)) {
      throw new Refusal(400, "An order can not be created as " + wanted.lower() + ".");
    }
    String reference = Json.text(body, "reference");
    if (account.order(reference).isPresent() && !account.switches().hasDuplicatesStored()) {
      throw new Refusal(400, "Order with same reference already exists: " + reference);
    }
    new Verdict(account).refuse(body, true);
    return add(body, wanted);
  }

  private MerchantOrder add(ObjectNode body, OrderState wanted) {
    MerchantOrder order = new MerchantOrder(account.nextGuid("order"), account.now());
    boolean stops = account.options().comments() == CommentMode.STOP;
    boolean stopped = stops && Json.isSet(body, "comments") && wanted == OrderState.NEW;
    account
        .stock()
        .change(
            () -> {
              account.orders().add(order);
              write(order, body);
              settle(order, stopped ? OrderState.RESERVED : wanted);
            });
    if (stopped) {
      order.warehouseComments("Customization request");
    }
    return order;
  }

  void write(MerchantOrder order, ObjectNode body) {
    new Bodies(account.switches()).merge(order.data(), body, OWN_HOME);
    if (account.options().comments() == CommentMode.DROP) {
      order.data().remove("comments");
    }
    if (account.options().hasCashOnDeliveryRemoved()) {
      order.data().remove("cashOnDelivery");
    }
    if (!Json.isSet(order.data(), "shippingCode")) {
      account.options().onlyMethod().ifPresent(code -> order.data().put("shippingCode", code));
    }
    if (body.has("orderLines")) {
      order.lines(Json.objects(body, "orderLines"));
    }
    if (body.has("documents")) {
      order.documents().clear();
      Json.objects(body, "documents").forEach(sent -> order.documents().add(document(sent)));
    }
  }

  private ObjectNode document(ObjectNode sent) {
    String own = "https://my.example.test/doc/" + account.nextNumber("document", 1);
    String url = Json.text(sent, "url");
    ObjectNode stored = Json.object().put("type", Json.text(sent, "type"));
    return stored.put("url", url.isEmpty() ? own : url);
  }

  /** Gives the order the wanted state, or holds it when its data is not fit for shipping. */
  void settle(MerchantOrder order, OrderState wanted) {
    boolean released = wanted == OrderState.NEW || wanted == OrderState.PENDING;
    Optional<String> problem = released ? new Verdict(account).hold(order) : Optional.empty();
    order.warehouseComments(problem.orElse(""));
    if (problem.isPresent()) {
      account.stock().become(order, OrderState.RESERVED);
    } else if (released) {
      new Allocation(account).release(order);
    } else {
      account.stock().become(order, wanted);
    }
  }
}
