// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stock levels, and announced inbound deliveries. */
final class StockEndpoints {
  private static final Shape PRODUCT =
      Shape.of(
          "code! name expectedQuantity:integer! supplyPrice:number eanCode countryOfOrigin!"
              + " customsDescription hsCode");
  private static final Shape UPDATE =
      Shape.of(
              "warehouseCode supplier! containers:integer pallets:integer parcels:integer"
                  + " deliveredBy receiveDate! merchantComments trackingCodes:strings"
                  + " specialAction reference!")
          .withList("products!", PRODUCT);

  private StockEndpoints() {}

  static void addTo(Routes routes) {
    routes.on(
        "GET /Stock",
        "read:product",
        Page.NAMES + "productCode modifiedAfter",
        StockEndpoints::levels);
    routes.on(
        "GET /StockUpdate",
        "read:product",
        Page.NAMES + "reference autoreference modifiedAfter",
        StockEndpoints::updates);
    routes.on("POST /StockUpdate", "write:product", StockEndpoints::announce);
  }

  private static Answer levels(Account account, Call call) {
    Query query = call.query();
    Optional<Instant> bound = Moments.parameter(query, "modifiedAfter");
    Optional<String> code = query.one("productCode");
    List<Product> found =
        account.sorted(account.products(), Product::id).stream()
            .filter(product -> code.map(product.code()::equals).orElse(true))
            .filter(product -> account.isAfter(product.stockChanged(), bound))
            .toList();
    boolean unknown = code.isPresent() && account.product(code.get()).isEmpty();
    if (unknown || (found.isEmpty() && account.switches().hasEmptyStockIs404())) {
      throw new Refusal(404, "No stock was found");
    }
    Map<String, StockFigures> figures = account.stock().figures();
    StockView view = new StockView(account);
    return Page.of(call, found, p -> view.of(p, Stockroom.of(p, figures)), account);
  }

  private static Answer updates(Account account, Call call) {
    Query query = call.query();
    Optional<Instant> bound = Moments.parameter(query, "modifiedAfter");
    List<StockUpdate> found =
        account.sorted(account.stockUpdates(), StockUpdate::autoReference).stream()
            .filter(u -> query.one("reference").map(u.reference()::equals).orElse(true))
            .filter(u -> query.one("autoreference").map(u.autoReference()::equals).orElse(true))
            .filter(u -> account.isAfter(u.changed(), bound))
            .toList();
    return Page.of(call, found, new StockUpdateView(account)::of, account);
  }

  private static Answer announce(Account account, Call call) {
    ObjectNode body = new Bodies(account.switches()).read(call, UPDATE);
    check(account, body);
    String own = "SU-" + account.nextNumber("stock update", 1001);
    StockUpdate update = new StockUpdate(body, own, account.now());
    account.stockUpdates().add(update);
    return Answer.ok(new StockUpdateView(account).of(update));
  }

  private static void check(Account account, ObjectNode body) {
    Moments.check(body, "receiveDate");
    for (String count : List.of("containers", "pallets", "parcels")) {
      Limits.between(body, count, 0, Short.MAX_VALUE);
    }
    List<ObjectNode> lines = Json.objects(body, "products");
    if (lines.isEmpty()) {
      throw new Refusal(400, "The products field is required.");
    }
    for (ObjectNode line : lines) {
      String code = Json.text(line, "code");
      if (account.product(code).isEmpty()) {
        throw new Refusal(400, "Product code " + code + " was not found");
      }
      Limits.between(line, "expectedQuantity", 0, 1_000_000);
      ProductBody.customs(line);
    }
  }
}
