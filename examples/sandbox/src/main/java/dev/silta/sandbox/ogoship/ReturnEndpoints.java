// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Returns: paths and model are guesses, so any JSON object is taken as it comes. */
final class ReturnEndpoints {
  private ReturnEndpoints() {}

  static void addTo(Routes routes) {
    routes.on(
        "GET /Returns",
        "read:order",
        Page.NAMES + "reference modifiedAfter",
        ReturnEndpoints::list);
    routes.on("POST /Returns", "write:order", ReturnEndpoints::create);
    routes.on("PUT /Returns/{id}", "write:order", ReturnEndpoints::update);
  }

  private static Answer list(Account account, Call call) {
    Query query = call.query();
    Optional<Instant> bound = Moments.parameter(query, "modifiedAfter");
    List<Returned> found =
        account.sorted(account.returns(), Returned::id).stream()
            .filter(r -> query.one("reference").map(r.reference()::equals).orElse(true))
            .filter(r -> account.isAfter(r.edited(), bound))
            .toList();
    return Page.of(call, found, r -> r.view(account.switches()), account);
  }

  private static Answer create(Account account, Call call) {
    ObjectNode body = new Bodies(account.switches()).read(call, Shape.open());
    return Answer.ok(Returned.add(account, body).view(account.switches()));
  }

  /** Found by its id or by the reference of its order. */
  private static Answer update(Account account, Call call) {
    String key = call.text(0);
    Returned found =
        account.returns().stream()
            .filter(r -> r.id().equals(key) || r.reference().equals(key))
            .findFirst()
            .orElseThrow(() -> new Refusal(404, "Return " + key + " does not exist"));
    found.change(new Bodies(account.switches()).read(call, Shape.open()), account.now());
    return Answer.ok(found.view(account.switches()));
  }
}
