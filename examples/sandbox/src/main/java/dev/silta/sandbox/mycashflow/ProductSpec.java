// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Consumer;

/** Describes a product; used for new ones and for edits. */
public final class ProductSpec {
  private final ObjectNode product;
  private final Stamps stamps;

  ProductSpec(ObjectNode product, Stamps stamps) {
    this.product = product;
    this.stamps = stamps;
  }

  public ProductSpec id(long id) {
    return set("id", LongNode.valueOf(id));
  }

  public ProductSpec code(String code) {
    return text("product_code", code);
  }

  public ProductSpec name(String name) {
    return text("name", name);
  }

  public ProductSpec description(String html) {
    return text("description", html);
  }

  public ProductSpec price(String amount) {
    return set("price", Money.node(amount));
  }

  public ProductSpec purchasePrice(String amount) {
    return set("purchase_price", Money.node(amount));
  }

  public ProductSpec vat(String percent) {
    return set("vat_rate", Money.node(percent));
  }

  /** Kilograms. */
  public ProductSpec weight(String kilograms) {
    return set("weight", Money.node(kilograms));
  }

  public ProductSpec supplierCode(String code) {
    return text("supplier_code", code);
  }

  public ProductSpec supplierId(long id) {
    return set("supplier_id", LongNode.valueOf(id));
  }

  /** Kept by name until the product is added to a shop, which knows the supplier's id. */
  public ProductSpec supplier(String name) {
    return text(PENDING_SUPPLIER, name);
  }

  static final String PENDING_SUPPLIER = "pending_supplier";

  public ProductSpec barcode(String code) {
    return stockItem("barcode", TextNode.valueOf(code)).text("barcode", code);
  }

  /** Pieces on the shelf. */
  public ProductSpec stock(int pieces) {
    return stockItem("quantity", IntNode.valueOf(pieces));
  }

  /** Stock tracking off: never sold out. */
  public ProductSpec untracked() {
    return stockItem("enabled", BooleanNode.FALSE);
  }

  public ProductSpec translation(String language, String name, String description) {
    ObjectNode entry = product.withArray("translations").addObject();
    entry.put("language", language).put("name", name).put("description", description);
    entry.putNull("information").putNull("seo_title").putNull("seo_page_title");
    return set("translations", product.path("translations"));
  }

  public ProductSpec feature(String name, String value) {
    return set("features", product.withObject("/features").put(name, value));
  }

  public ProductSpec image(String filename) {
    ObjectNode link = product.withArray("image_links").addObject();
    link.put("product_id", product.path("id").asLong());
    link.put("image_id", stamps.nextId("image", 2040)).put("sort", 0);
    link.put("filename", filename).putNull("caption");
    return set("image_links", product.path("image_links"));
  }

  public ProductSpec variation(Consumer<VariationSpec> details) {
    ObjectNode variation = ProductTree.blankVariation(stamps, product);
    details.accept(new VariationSpec(variation));
    return set("variations", product.withArray("variations").add(variation));
  }

  /** Edits the variation that now has this code. */
  public ProductSpec editVariation(String code, Consumer<VariationSpec> change) {
    for (JsonNode variation : product.path("variations")) {
      if (variation instanceof ObjectNode found
          && found.path("product_code").asText().equals(code)) {
        change.accept(new VariationSpec(found));
      }
    }
    return set("variations", product.path("variations"));
  }

  private ProductSpec stockItem(String name, JsonNode value) {
    product.withObject("/stock_item").set(name, value);
    return set("stock_item", product.path("stock_item"));
  }

  private ProductSpec text(String name, String value) {
    return set(name, TextNode.valueOf(value));
  }

  /** Sets any member, known or not. */
  @SuppressWarnings("CanIgnoreReturnValueSuggester")
  public ProductSpec set(String name, JsonNode value) {
    product.set(name, value);
    return this;
  }
}
