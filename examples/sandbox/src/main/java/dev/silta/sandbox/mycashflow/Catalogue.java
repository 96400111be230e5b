// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All products as complete trees. With a shared code the first owner wins. */
final class Catalogue {
  static final List<String> RELATIONS =
      List.of(
          "variations.features",
          "variations.stock_item",
          "variations.translations",
          "translations",
          "visibilities",
          "category_links",
          "image_links",
          "features",
          "variations",
          "brand",
          "stock_item");

  private final Stamps stamps;
  private final Map<Long, ObjectNode> products = new TreeMap<>();
  private final Map<String, Sellable> byCode = new LinkedHashMap<>();
  private boolean stale;

  Catalogue(Stamps stamps) {
    this.stamps = stamps;
  }

  Collection<ObjectNode> all() {
    return products.values();
  }

  ObjectNode get(long id) {
    return Optional.ofNullable(products.get(id)).orElseThrow(() -> new Refusal(404, "Not found"));
  }

  Optional<Sellable> sellable(String code) {
    if (stale) {
      reindex();
    }
    return Optional.ofNullable(byCode.get(code));
  }

  ObjectNode add(Consumer<ProductSpec> details) {
    ObjectNode product = ProductTree.blank(stamps);
    details.accept(new ProductSpec(product, stamps));
    ProductTree.settle(product, stamps);
    products.put(product.path("id").asLong(), product);
    stale = true;
    return product;
  }

  void edit(long id, Consumer<ProductSpec> change) {
    ObjectNode product = get(id);
    change.accept(new ProductSpec(product, stamps));
    changed(product);
  }

  /** To be called after a product tree was written to. */
  void changed(ObjectNode product) {
    ProductTree.settle(product, stamps);
    stamps.touch(product);
    stale = true;
  }

  void remove(long id) {
    get(id);
    products.remove(id);
    stale = true;
  }

  private void reindex() {
    byCode.clear();
    for (ObjectNode product : products.values()) {
      List<ObjectNode> variations = Json.objects(product, "variations");
      for (ObjectNode variation : variations) {
        byCode.putIfAbsent(Json.text(variation, "product_code"), new Sellable(product, variation));
      }
      if (variations.isEmpty()) {
        byCode.putIfAbsent(Json.text(product, "product_code"), Sellable.of(product));
      }
    }
    byCode.remove("");
    stale = false;
  }
}
