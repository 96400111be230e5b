// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Everything that OGOship knows of one merchant. Guarded by the server's {@code Guard}. */
final class Account {
  private final String merchantId;
  private final Clock clock;
  private final OgoshipSwitches switches;
  private final MerchantOptions options = new MerchantOptions();
  private final Map<String, Integer> lastNumbers = new HashMap<>();
  private final Map<String, Product> products = new LinkedHashMap<>();
  private final List<MerchantOrder> orders = new ArrayList<>();
  private final List<StockUpdate> stockUpdates = new ArrayList<>();
  private final List<Returned> returns = new ArrayList<>();
  private final Map<String, ObjectNode> metadata = new HashMap<>();
  private final Outbox outbox = new Outbox(this);
  private final Stockroom stock = new Stockroom(this);
  private String secret;

  Account(String merchantId, Clock clock, OgoshipSwitches switches) {
    this.merchantId = merchantId;
    this.clock = clock;
    this.switches = switches;
    this.secret = "sandbox-secret-" + merchantId;
  }

  String merchantId() {
    return merchantId;
  }

  String secret() {
    return secret;
  }

  void regenerateSecret() {
    secret = "sandbox-secret-" + merchantId + "-" + nextNumber("secret", 2);
  }

  String apiKey() {
    return "sandbox-key-" + merchantId;
  }

  Instant now() {
    return clock.instant();
  }

  OgoshipSwitches switches() {
    return switches;
  }

  MerchantOptions options() {
    return options;
  }

  int nextNumber(String kind, int first) {
    return lastNumbers.merge(kind, first, (before, any) -> before + 1);
  }

  /** The same in every run. */
  String nextGuid(String kind) {
    String seed = merchantId + " " + kind + " " + nextNumber(kind, 1);
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
  }

  Stockroom stock() {
    return stock;
  }

  Outbox outbox() {
    return outbox;
  }

  List<StockUpdate> stockUpdates() {
    return stockUpdates;
  }

  List<Returned> returns() {
    return returns;
  }

  /** By the GUID of an order or a product. */
  Map<String, ObjectNode> metadata() {
    return metadata;
  }

  Collection<Product> products() {
    return products.values();
  }

  Optional<Product> product(String code) {
    return Optional.ofNullable(products.get(code));
  }

  void add(Product product) {
    products.put(product.code(), product);
  }

  /** Orders keep pointing to the product. */
  void rename(Product product, String code) {
    String old = product.code();
    products.remove(old);
    product.data().put("code", code);
    products.put(code, product);
    orders.stream()
        .flatMap(order -> order.lines().stream())
        .filter(line -> line.path("code").asText().equals(old))
        .forEach(line -> line.put("code", code));
  }

  List<MerchantOrder> orders() {
    return orders;
  }

  /** The oldest order with this reference. */
  Optional<MerchantOrder> order(String reference) {
    return orders.stream().filter(order -> order.reference().equals(reference)).findFirst();
  }

  /** As the server's lists are sorted. */
  <T> List<T> sorted(Collection<T> rows, Function<T, String> id) {
    return switches.hasShuffledLists()
        ? rows.stream().sorted(Comparator.comparing(id)).toList()
        : List.copyOf(rows);
  }

  /** Whether something that changed then belongs into a list of changes. */
  boolean isAfter(Instant change, Optional<Instant> bound) {
    return bound
        .map(
            at -> change.isAfter(at) || (switches.hasInclusiveModifiedAfter() && change.equals(at)))
        .orElse(true);
  }
}
