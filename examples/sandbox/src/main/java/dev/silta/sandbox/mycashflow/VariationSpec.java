// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Describes a variation; what is left out falls back to the product. */
public final class VariationSpec {
  private final ObjectNode variation;

  VariationSpec(ObjectNode variation) {
    this.variation = variation;
  }

  public VariationSpec code(String code) {
    return set("product_code", TextNode.valueOf(code));
  }

  public VariationSpec name(String name) {
    return set("name", TextNode.valueOf(name));
  }

  public VariationSpec price(String amount) {
    return set("price", Money.node(amount));
  }

  public VariationSpec purchasePrice(String amount) {
    return set("purchase_price", Money.node(amount));
  }

  public VariationSpec weight(String kilograms) {
    return set("weight", Money.node(kilograms));
  }

  public VariationSpec barcode(String code) {
    return stockItem("barcode", TextNode.valueOf(code));
  }

  public VariationSpec stock(int pieces) {
    return stockItem("quantity", IntNode.valueOf(pieces));
  }

  public VariationSpec translation(String language, String name) {
    ObjectNode entry = variation.withArray("translations").addObject();
    entry.put("language", language).put("name", name);
    return set("translations", variation.path("translations"));
  }

  private VariationSpec stockItem(String name, JsonNode value) {
    variation.withObject("/stock_item").set(name, value);
    return set("stock_item", variation.path("stock_item"));
  }

  /** Sets any member, known or not. */
  @SuppressWarnings("CanIgnoreReturnValueSuggester")
  public VariationSpec set(String name, JsonNode value) {
    variation.set(name, value);
    return this;
  }
}
