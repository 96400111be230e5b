// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;
import java.util.List;

/** Variations below their product. */
final class VariationEndpoints {
  private static final Shape FIELDS =
      Shape.of(
          "image_id:int sort:int name product_code price:decimal purchase_price:decimal"
              + " weight:decimal");

  private final ShopState shop;
  private final Expansion expansion;

  VariationEndpoints(ShopState shop) {
    this.shop = shop;
    this.expansion =
        new Expansion(List.of("features", "translations", "stock_item"), shop.switches());
  }

  void addTo(Router router) {
    String one = "/products/{id}/variations/{id}";
    router.on("GET /products/{id}/variations", Listing.PAGING + "expand", this::list);
    router.on("POST /products/{id}/variations", this::create);
    router.on("GET " + one, "expand", call -> view(call, find(call)));
    router.on("PATCH " + one, this::change);
    router.on("DELETE " + one, this::remove);
    router.on("PATCH " + one + "/features", this::setFeatures);
  }

  private Answer list(Call call) {
    List<ObjectNode> all = Json.objects(shop.catalogue().get(call.id()), "variations");
    return new Listing(shop.switches())
        .page(call, all, variation -> expansion.apply(variation, call.query()));
  }

  private ObjectNode find(Call call) {
    return Json.objects(shop.catalogue().get(call.id()), "variations").stream()
        .filter(variation -> variation.path("id").asLong() == call.id(1))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "Not found"));
  }

  private Answer view(Call call, ObjectNode variation) {
    return ProductEndpoints.data(expansion.apply(variation, call.query()));
  }

  private Answer create(Call call) {
    ObjectNode product = shop.catalogue().get(call.id());
    ObjectNode variation = ProductTree.blankVariation(shop.stamps(), product);
    variation.setAll(call.body(FIELDS));
    product.withArray("variations").add(variation);
    shop.catalogue().changed(product);
    return view(call, variation);
  }

  private Answer change(Call call) {
    ObjectNode variation = find(call);
    variation.setAll(call.body(FIELDS));
    shop.stamps().touch(variation);
    shop.catalogue().changed(shop.catalogue().get(call.id()));
    return view(call, variation);
  }

  private Answer setFeatures(Call call) {
    ObjectNode variation = find(call);
    variation.withObject("/features").setAll(call.body());
    return view(call, variation);
  }

  private Answer remove(Call call) {
    ObjectNode gone = find(call);
    ObjectNode product = shop.catalogue().get(call.id());
    ArrayNode kept = Json.array();
    Json.objects(product, "variations").stream().filter(v -> !v.equals(gone)).forEach(kept::add);
    product.set("variations", kept);
    shop.catalogue().changed(product);
    return Answer.empty(204);
  }
}
