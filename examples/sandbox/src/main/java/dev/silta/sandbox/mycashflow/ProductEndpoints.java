// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;
import java.util.Collection;
import java.util.List;

/** Products. */
final class ProductEndpoints {
  private static final String FIELDS =
      ProductTree.PRODUCT_TEXTS
          + " "
          + ProductTree.PRODUCT_NUMBERS.replace(" ", ":decimal ")
          + ":decimal featured:bool";
  private static final Shape CHANGES = Shape.of(FIELDS);
  private static final Shape NEW = Shape.of(FIELDS.replace(" name ", " name! "));

  private final ShopState shop;
  private final Expansion expansion;

  ProductEndpoints(ShopState shop) {
    this.shop = shop;
    this.expansion = new Expansion(Catalogue.RELATIONS, shop.switches());
  }

  void addTo(Router router) {
    String ranges = "created_at-from created_at-to updated_at-from updated_at-to";
    router.on("GET /products", Listing.PAGING + "expand id " + ranges, this::list);
    router.on("POST /products", this::create);
    router.on("GET /products/product_code={code}", "expand", this::byCode);
    router.on("GET /products/{id}", "expand", this::one);
    router.on("PATCH /products/{id}", this::change);
    router.on("DELETE /products/{id}", this::remove);
  }

  private Answer list(Call call) {
    return new Listing(shop.switches())
        .page(call, wanted(call), product -> expansion.apply(product, call.query()));
  }

  private Collection<ObjectNode> wanted(Call call) {
    Collection<ObjectNode> all = shop.catalogue().all();
    if (call.query().one("id").isEmpty()) {
      return all;
    }
    List<String> ids = List.of(call.query().one("id").orElseThrow().split(",", -1));
    return all.stream().filter(product -> ids.contains(Json.text(product, "id"))).toList();
  }

  private Answer one(Call call) {
    return view(call, shop.catalogue().get(call.id()));
  }

  /** Finds products only; a variation's code is not found here. */
  private Answer byCode(Call call) {
    return shop.catalogue().all().stream()
        .filter(product -> Json.text(product, "product_code").equals(call.text(0)))
        .findFirst()
        .map(product -> view(call, product))
        .orElseThrow(() -> new Refusal(404, "Not found"));
  }

  private Answer view(Call call, ObjectNode product) {
    return data(expansion.apply(product, call.query()));
  }

  static Answer data(ObjectNode view) {
    ObjectNode body = Json.object();
    body.set("data", view);
    return Answer.ok(body);
  }

  private Answer create(Call call) {
    ObjectNode body = call.body(NEW);
    ObjectNode product =
        shop.catalogue()
            .add(spec -> body.properties().forEach(e -> spec.set(e.getKey(), e.getValue())));
    return view(call, product);
  }

  private Answer change(Call call) {
    ObjectNode product = shop.catalogue().get(call.id());
    product.setAll(call.body(CHANGES));
    shop.catalogue().changed(product);
    return view(call, product);
  }

  private Answer remove(Call call) {
    shop.catalogue().remove(call.id());
    return Answer.empty(204);
  }
}
