// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Something with a product code: a variation, or a product; the other part is missing then. */
record Sellable(ObjectNode product, JsonNode variation) {

  static Sellable of(ObjectNode product) {
    return new Sellable(product, MissingNode.getInstance());
  }

  Optional<ObjectNode> stockItem() {
    JsonNode owner = variation.isObject() ? variation : product;
    return owner.path("stock_item") instanceof ObjectNode item
        ? Optional.of(item)
        : Optional.empty();
  }

  /** The variation's value, or the product's where the variation leaves it empty. */
  JsonNode effective(String name) {
    JsonNode own = variation.path(name);
    return own.isMissingNode() || own.isNull() ? orNull(product.path(name)) : own;
  }

  JsonNode variationValue(String name) {
    return orNull(variation.path(name));
  }

  private static JsonNode orNull(JsonNode node) {
    return node.isMissingNode() ? NullNode.getInstance() : node;
  }
}
