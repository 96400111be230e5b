// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders: search, create, update. None is ever deleted. */
final class OrderEndpoints {
  private OrderEndpoints() {}

  static void addTo(Routes routes) {
    routes.on(
        "GET /Orders", "read:order", Page.NAMES + "reference modifiedAfter", OrderEndpoints::list);
    routes.on("POST /Orders", "write:order", OrderEndpoints::create);
    routes.on("PUT /Orders/{reference}", "write:order", OrderEndpoints::update);
  }

  private static Answer list(Account account, Call call) {
    Query query = call.query();
    Optional<Instant> bound = Moments.parameter(query, "modifiedAfter");
    List<MerchantOrder> found =
        account.sorted(account.orders(), MerchantOrder::id).stream()
            .filter(
                order -> query.one("reference").map(r -> isCalled(account, order, r)).orElse(true))
            .filter(order -> account.isAfter(order.edited(), bound))
            .toList();
    return Page.of(call, found, new OrderView(account)::of, account);
  }

  private static boolean isCalled(Account account, MerchantOrder order, String reference) {
    return account.switches().hasPartialReferences()
        ? order.reference().contains(reference)
        : order.reference().equals(reference);
  }

  private static Answer create(Account account, Call call) {
    ObjectNode body = OrderBody.read(account, call);
    return Answer.ok(new OrderView(account).of(new OrderIntake(account).create(body)));
  }

  private static Answer update(Account account, Call call) {
    String reference = call.text(0);
    MerchantOrder order =
        account
            .order(reference)
            .orElseThrow(() -> new Refusal(404, "Order " + reference + " does not exist"));
    new OrderChange(account).update(order, OrderBody.read(account, call));
    return Answer.ok(new OrderView(account).of(order));
  }
}
