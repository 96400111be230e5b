// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Guard;
import dev.silta.sandbox.http.Json;
import java.util.function.Consumer;

/** Fills the shop. Each call answers the id of the new thing. */
public final class ShopSeed {
  static final String CASH_ON_DELIVERY = "cash_on_delivery";

  private final ShopState shop;
  private final Guard guard;

  ShopSeed(ShopState shop, Guard guard) {
    this.shop = shop;
    this.guard = guard;
  }

  public long product(Consumer<ProductSpec> details) {
    return guard.get(() -> id(addProduct(details)));
  }

  private ObjectNode addProduct(Consumer<ProductSpec> details) {
    ObjectNode product = shop.catalogue().add(details);
    String supplier = Json.text(product, ProductSpec.PENDING_SUPPLIER);
    product.remove(ProductSpec.PENDING_SUPPLIER);
    if (!supplier.isEmpty()) {
      product.put("supplier_id", idOf("suppliers", supplier));
    }
    return product;
  }

  private long idOf(String register, String name) {
    Register rows = shop.registers().get(register);
    return id(rows.byName(name).orElseGet(() -> rows.add(Json.object().put("name", name))));
  }

  /** Places an order now, unless it says when; its stock is reserved. */
  public long order(Consumer<OrderSpec> details) {
    return guard.get(() -> id(shop.orders().place(details)));
  }

  public long supplier(String name) {
    return guard.get(() -> idOf("suppliers", name));
  }

  /** A shipping method with a product code, the natural key for a warehouse. */
  public long shippingMethod(String name, String code) {
    return row("shipping-methods", Json.object().put("name", name).put("product_code", code));
  }

  /** A shipping method without product code. */
  public long shippingMethod(String name) {
    return row("shipping-methods", Json.object().put("name", name));
  }

  public long paymentMethod(String name, String code) {
    return row("payment-methods", Json.object().put("name", name).put("product_code", code));
  }

  /** Its open payments block quick processing unless the caller allows them. */
  public long cashOnDelivery(String name, String code) {
    ObjectNode values = Json.object().put("name", name).put("product_code", code);
    return row("payment-methods", values.put("provider", CASH_ON_DELIVERY));
  }

  /** Adds to any of the simple lists, such as {@code "customers"} or {@code "brands"}. */
  public long row(String register, ObjectNode values) {
    return guard.get(() -> id(shop.registers().get(register).add(values)));
  }

  private static long id(ObjectNode thing) {
    return thing.path("id").asLong();
  }
}
