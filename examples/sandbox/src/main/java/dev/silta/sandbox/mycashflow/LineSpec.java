// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Describes one order line. */
public final class LineSpec {
  private final ObjectNode line;
  private final Catalogue catalogue;

  LineSpec(ObjectNode line, Catalogue catalogue) {
    this.line = line;
    this.catalogue = catalogue;
  }

  /** The code; names, price and tax rate are taken from the catalogue when it knows the code. */
  public LineSpec code(String code) {
    catalogue.sellable(code).ifPresent(this::takeFrom);
    return set("product_code", TextNode.valueOf(code));
  }

  private void takeFrom(Sellable sellable) {
    line.set("product_id", sellable.product().path("id"));
    line.set("variation_id", sellable.variationValue("id"));
    line.set("product_name", sellable.product().path("name"));
    line.set("model_name", sellable.variationValue("name"));
    line.set("unit_price", sellable.effective("price"));
    line.set("purchase_price", sellable.effective("purchase_price"));
    if (sellable.product().path("vat_rate").isNumber()) {
      line.set("vat_rate", sellable.product().path("vat_rate"));
    }
  }

  /** A row without product and code, such as a gift card or a fee. */
  public LineSpec freeForm(String name) {
    return set("product_name", TextNode.valueOf(name));
  }

  /** May be negative: a return row. */
  public LineSpec quantity(int pieces) {
    return set("quantity", IntNode.valueOf(pieces));
  }

  public LineSpec unitPrice(String amount) {
    return set("unit_price", Money.node(amount));
  }

  public LineSpec vat(String percent) {
    return set("vat_rate", Money.node(percent));
  }

  public LineSpec customizations(String text) {
    return set("customizations", TextNode.valueOf(text));
  }

  public LineSpec bundle(int id) {
    return set("bundle_id", IntNode.valueOf(id));
  }

  /** A downloadable product: nothing to send. */
  public LineSpec digital() {
    TextNode address = TextNode.valueOf("http://shop.example.test/download/1");
    return set("download_id", TextNode.valueOf("1")).set("download_url", address);
  }

  public LineSpec returnToStock(boolean back) {
    return set("return_to_stock", BooleanNode.valueOf(back));
  }

  /** Sets any member, known or not. */
  @SuppressWarnings("CanIgnoreReturnValueSuggester")
  public LineSpec set(String name, JsonNode value) {
    line.set(name, value);
    return this;
  }
}
