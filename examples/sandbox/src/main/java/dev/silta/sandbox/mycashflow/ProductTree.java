// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;

/** How product, variation and stock item trees look and hang together. */
final class ProductTree {
  static final String PRODUCT_TEXTS =
      "product_code supplier_code name description information keywords parcel_type"
          + " available_from available_to visible_from purchasable_from barcode"
          + " seo_title seo_page_title seo_meta_description";
  static final String PRODUCT_NUMBERS =
      "price purchase_price vat_rate weight warranty brand_id supplier_id order_limit"
          + " order_limit_min";
  private static final String VARIATION = "image_id name product_code price purchase_price weight";

  private ProductTree() {}

  static ObjectNode blank(Stamps stamps) {
    ObjectNode product = stamps.born("product", 501);
    nulls(product, PRODUCT_TEXTS + " " + PRODUCT_NUMBERS);
    for (String list : new String[] {"translations", "category_links", "image_links"}) {
      product.putArray(list);
    }
    product.putArray("visibilities").addObject().put("version_id", 1).put("is_visible", true);
    product.putObject("features");
    product.putArray("variations");
    product.putArray("brand");
    product.set("stock_item", stockItem(stamps));
    return product;
  }

  static ObjectNode blankVariation(Stamps stamps, ObjectNode product) {
    ObjectNode variation = stamps.born("variation", 9001);
    variation.put("product_id", product.path("id").asLong());
    variation.put("sort", product.path("variations").size() + 1);
    nulls(variation, VARIATION);
    variation.putObject("features");
    variation.putArray("translations");
    variation.set("stock_item", stockItem(stamps));
    return variation;
  }

  static ObjectNode stockItem(Stamps stamps) {
    ObjectNode item = stamps.born("stock-item", 7701);
    nulls(item, "code barcode location");
    item.put("enabled", true).put("quantity", 0).put("reserved", 0).put("balance", 0);
    item.put("balance_alert", false).putNull("balance_limit").put("backorder_enabled", false);
    nulls(item, "backorder_estimate product_id variation_id");
    return item;
  }

  private static void nulls(ObjectNode node, String names) {
    for (String name : names.split(" ", -1)) {
      node.putNull(name);
    }
  }

  /** Ties stock items to their owners; a product with variations has none of its own. */
  static void settle(ObjectNode product, Stamps stamps) {
    for (ObjectNode variation : Json.objects(product, "variations")) {
      tie(product, variation, variation.path("id").asLong());
    }
    if (product.path("variations").size() > 0) {
      product.putArray("stock_item");
    } else {
      tie(product, product, 0);
    }
    stamps.touch(product);
  }

  private static void tie(ObjectNode product, ObjectNode owner, long variationId) {
    if (owner.path("stock_item") instanceof ObjectNode item) {
      item.set("code", owner.path("product_code"));
      item.put("product_id", product.path("id").asLong());
      if (variationId > 0) {
        item.put("variation_id", variationId);
      }
      item.put("balance", item.path("quantity").asInt() - item.path("reserved").asInt());
    }
  }
}
