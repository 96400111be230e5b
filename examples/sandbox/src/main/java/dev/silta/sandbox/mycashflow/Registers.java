// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All simple lists of the shop by their path. */
final class Registers {
  private static final String SEO = " seo_title seo_page_title seo_meta_description";

  private final Map<String, Register> byPath = new LinkedHashMap<>();

  Registers(Stamps stamps) {
    add(stamps, "suppliers", "name! phone email url");
    add(stamps, "brands", "name! description" + SEO + " template");
    add(stamps, "categories", "name! parent_id:int template", "visibilities");
    add(stamps, "customer-groups", "name!");
    add(stamps, "versions", "name language currency");
    add(stamps, "product-attributes", "name type");
    add(stamps, "campaigns", "name", "prices", "visibilities");
    add(stamps, "images", "product_id:int filename path url content caption sort:int");
    add(
        stamps,
        "shipping-methods",
        "name type service_provider service_code product_code description tracking_info"
            + " free_shipping_threshold:decimal sort:int");
    add(
        stamps,
        "payment-methods",
        "name description username product_code sort:int provider external_id");
    add(
        stamps,
        "customers",
        "version_id:int login_allowed:bool first_name last_name company vat_code street_address"
            + " postal_code city country phone email sms_subscription:bool",
        "customer_groups");
  }

  private void add(Stamps stamps, String path, String members, String... relations) {
    byPath.put(path, new Register(path, members, List.of(relations), stamps));
  }

  Register get(String path) {
    return Objects.requireNonNull(byPath.get(path), path);
  }

  Collection<Register> all() {
    return byPath.values();
  }

  JsonNode idByName(String path, String name) {
    return get(path)
        .byName(name)
        .map(row -> row.path("id"))
        .orElseThrow(() -> new IllegalArgumentException("No " + name + " in " + path));
  }
}
