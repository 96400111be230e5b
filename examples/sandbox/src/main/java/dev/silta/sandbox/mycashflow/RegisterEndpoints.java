// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Router;
import java.util.Collection;
import java.util.List;

/** Suppliers, brands, shipping methods and the other simple lists. */
final class RegisterEndpoints {
  private static final List<String> READ_ONLY =
      List.of("product-attributes", "campaigns", "shipping-methods", "payment-methods");
  private static final List<String> CREATED = List.of("suppliers", "brands", "customer-groups");

  private final ShopState shop;

  RegisterEndpoints(ShopState shop) {
    this.shop = shop;
  }

  void addTo(Router router) {
    shop.registers().all().forEach(register -> addTo(router, register));
    String ranges = "created_at-from created_at-to updated_at-from updated_at-to";
    Register categories = shop.registers().get("categories");
    router.on(
        "GET /categories/{id}/subcategories",
        Listing.PAGING + "expand " + ranges,
        call -> page(call, categories, children(categories, call.id())));
    router.on("GET /customers/{id}/secondary_addresses", Listing.PAGING, this::noAddresses);
  }

  private void addTo(Router router, Register register) {
    String all = "/" + register.path();
    String one = all + "/{id}";
    String query = "expand created_at-from created_at-to updated_at-from updated_at-to";
    router.on("GET " + all, Listing.PAGING + query, c -> page(c, register, register.all()));
    if (READ_ONLY.contains(register.path())) {
      return;
    }
    router.on("GET " + one, "expand", call -> view(call, register, register.get(call.id())));
    router.on(
        "PATCH " + one,
        call -> view(call, register, register.change(call.id(), call.body(register.changes()))));
    if (CREATED.contains(register.path()) || all.equals("/categories") || all.equals("/images")) {
      router.on("POST " + all, c -> view(c, register, register.add(c.body(register.shape()))));
    }
    if (CREATED.contains(register.path())) {
      router.on("DELETE " + one, call -> remove(call, register));
    }
  }

  private Answer page(Call call, Register register, Collection<ObjectNode> rows) {
    Expansion expansion = new Expansion(register.relations(), shop.switches());
    return new Listing(shop.switches()).page(call, rows, r -> expansion.apply(r, call.query()));
  }

  private Answer view(Call call, Register register, ObjectNode row) {
    Expansion expansion = new Expansion(register.relations(), shop.switches());
    return ProductEndpoints.data(expansion.apply(row, call.query()));
  }

  private static List<ObjectNode> children(Register categories, long parent) {
    return categories.all().stream()
        .filter(row -> row.path("parent_id").asLong() == parent)
        .toList();
  }

  private Answer noAddresses(Call call) {
    shop.registers().get("customers").get(call.id());
    return new Listing(shop.switches()).page(call, List.of(), row -> row);
  }

  private static Answer remove(Call call, Register register) {
    register.remove(call.id());
    return Answer.empty(204);
  }
}
