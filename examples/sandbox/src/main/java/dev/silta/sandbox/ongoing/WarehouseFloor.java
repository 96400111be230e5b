// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Guard;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people do in the warehouse. Orders are named by their order number. */
public final class WarehouseFloor {
  private final WarehouseState warehouse;
  private final Guard guard;
  private final Picking picking;
  private final Dispatch dispatch;

  WarehouseFloor(WarehouseState warehouse, Guard guard) {
    this.warehouse = warehouse;
    this.guard = guard;
    this.picking = new Picking(warehouse);
    this.dispatch = new Dispatch(warehouse);
  }

  private OutboundOrder order(String number) {
    return warehouse
        .order(number)
        .orElseThrow(() -> new IllegalArgumentException("No order " + number));
  }

  private StockArticle article(String number) {
    return warehouse
        .article(number)
        .orElseThrow(() -> new IllegalArgumentException("No article " + number));
  }

  /** Goods arrive in the main warehouse. */
  public void receive(String articleNumber, int pieces) {
    receive(articleNumber, pieces, Warehouses.MAIN);
  }

  public void receive(String articleNumber, int pieces, int warehouseId) {
    guard.run(
        () ->
            article(articleNumber)
                .receive(warehouseId, BigDecimal.valueOf(pieces), warehouse.now()));
  }

  /** A stocktaking found more or fewer pieces. */
  public void adjust(String articleNumber, int change) {
    guard.run(() -> adjust(article(articleNumber), BigDecimal.valueOf(change)));
  }

  private void adjust(StockArticle article, BigDecimal change) {
    article.move(Warehouses.MAIN, change, warehouse.now());
    ObjectNode record = Json.object();
    ObjectNode named = record.putObject("article").put("articleSystemId", article.id());
    named.put("articleNumber", article.number());
    ObjectNode entry = record.putArray("inventoryAdjustments").addObject();
    int id = warehouse.nextId("inventory", 60001);
    entry.put("inventoryId", id).put("numberOfItems", ArticleView.decimal(change));
    entry.set("inventoryTime", WmsTime.node(warehouse.now(), id));
    entry.set("warehouse", Warehouses.node(Warehouses.MAIN));
    warehouse.adjustments().add(record);
  }

  /** Takes pieces out of sale without moving them; a negative number gives them back. */
  public void lock(String articleNumber, int pieces) {
    guard.run(
        () ->
            article(articleNumber)
                .lock(Warehouses.MAIN, BigDecimal.valueOf(pieces), warehouse.now()));
  }

  public void release(String order) {
    status(order, Status.RELEASED);
  }

  public void allocate(String order) {
    guard.run(() -> picking.allocate(order(order)));
  }

  /** Picks all that is there for the order. */
  public void pick(String order) {
    pick(order, Map.of());
  }

  /** Picks fewer pieces of the named rows. */
  public void pick(String order, Map<String, Integer> piecesByRow) {
    Map<String, BigDecimal> fewer =
        piecesByRow.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> BigDecimal.valueOf(e.getValue())));
    guard.run(() -> picking.pick(order(order), fewer));
  }

  /**
   * Hands the order over, picked first if need be: one outbound parcel per code, and a return
   * parcel with its label.
   */
  public void send(String order, String... trackingCodes) {
    guard.run(() -> dispatch.send(picked(order), List.of(trackingCodes)));
  }

  public void sendWithoutTracking(String order) {
    guard.run(() -> dispatch.sendWithoutTracking(picked(order)));
  }

  private OutboundOrder picked(String number) {
    OutboundOrder order = order(number);
    if (order.isBeforePicking()) {
      picking.pick(order, Map.of());
    }
    return order;
  }

  /** A further tracking code, also long after sending. */
  public void addTracking(String order, String code) {
    guard.run(() -> dispatch.addTracking(order(order), code));
  }

  /** The carrier, or the buyer, has collected the order. */
  public void collect(String order) {
    status(order, Status.COLLECTED);
  }

  /** The warehouse itself cancels, whatever the status. */
  public void cancel(String order) {
    guard.run(() -> new OrderWriter(warehouse).drop(order(order)));
  }

  /** Everything that was sent comes back. */
  public void returnItems(String order) {
    guard.run(() -> dispatch.returnAll(order(order)));
  }

  public void returnItems(String order, Map<String, Integer> piecesByRow) {
    guard.run(() -> dispatch.returnSome(order(order), piecesByRow));
  }

  /** Any status number, also one of this warehouse only. */
  public void status(String order, int number) {
    guard.run(() -> order(order).setStatus(number, warehouse.now()));
  }

  /** The staff correct the street. */
  public void editAddress(String order, String street) {
    guard.run(
        () -> {
          OutboundOrder found = order(order);
          found.head().withObject("/consignee").put("address1", street);
          found.headTouched(warehouse.now());
        });
  }

  /**
   * Releases, picks and sends every order that is not picked yet and has all its goods.
   *
   * @return the numbers of the orders sent; their tracking codes follow from their ids
   */
  public List<String> workAll() {
    return guard.get(
        () ->
            List.copyOf(warehouse.orders()).stream()
                .filter(order -> order.isBeforePicking() && picking.hasStock(order))
                .map(this::work)
                .toList());
  }

  private String work(OutboundOrder order) {
    picking.pick(order, Map.of());
    dispatch.send(order, List.of("JJFI" + (6430000000L + order.id())));
    return order.number();
  }
}
