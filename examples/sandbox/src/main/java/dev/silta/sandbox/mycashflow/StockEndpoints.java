// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stock items by product code, and the journal of their changes. */
final class StockEndpoints {
  /** {@code reserved} may be sent and is ignored. */
  private static final Shape CHANGES =
      Shape.of(
          "barcode location enabled:bool quantity:int balance_alert:bool balance_limit:int"
              + " backorder_enabled:bool backorder_estimate reserved:int");

  private final ShopState shop;
  private final Expansion plain;

  StockEndpoints(ShopState shop) {
    this.shop = shop;
    this.plain = Expansion.none(shop.switches());
  }

  void addTo(Router router) {
    router.on("GET /stock", Listing.PAGING, this::list);
    router.on("GET /stock/{code}", call -> view(call, find(call)));
    router.on("PATCH /stock/{code}", this::change);
    String filters = "stock_item_id changed_at-from changed_at-to";
    router.on("GET /stock-changes", Listing.PAGING + filters, this::journal);
  }

  private ObjectNode find(Call call) {
    return shop.stock().find(call.text(0)).orElseThrow(() -> new Refusal(404, "Not found"));
  }

  private Answer view(Call call, ObjectNode item) {
    return ProductEndpoints.data(plain.apply(item, call.query()));
  }

  private Answer list(Call call) {
    List<ObjectNode> items =
        shop.catalogue().all().stream().flatMap(StockEndpoints::itemsOf).toList();
    return new Listing(shop.switches()).page(call, items, i -> plain.apply(i, call.query()));
  }

  private static Stream<ObjectNode> itemsOf(ObjectNode product) {
    Stream<ObjectNode> owners =
        Stream.concat(Stream.of(product), Json.objects(product, "variations").stream());
    return owners.flatMap(
        owner -> owner.path("stock_item") instanceof ObjectNode i ? Stream.of(i) : Stream.of());
  }

  private Answer change(Call call) {
    ObjectNode item = find(call);
    ObjectNode values = call.body(CHANGES);
    values.remove("reserved");
    Optional<Integer> quantity =
        values.hasNonNull("quantity")
            ? Optional.of(values.path("quantity").asInt())
            : Optional.empty();
    values.remove("quantity");
    item.setAll(values);
    shop.stock().rebalance(item);
    quantity.ifPresent(pieces -> shop.stock().set(item, pieces, "api", 0));
    return view(call, item);
  }

  private Answer journal(Call call) {
    Optional<Integer> item = call.query().number("stock_item_id");
    List<ObjectNode> entries =
        shop.stock().journal().stream()
            .filter(entry -> item.isEmpty() || entry.path("stock_item_id").asInt() == item.get())
            .toList();
    return new Listing(shop.switches()).page(call, entries, e -> plain.apply(e, call.query()));
  }
}
