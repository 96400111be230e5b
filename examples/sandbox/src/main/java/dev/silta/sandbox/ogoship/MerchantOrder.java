// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One order: what was sent, its lines, and how far it has got. */
final class MerchantOrder {
  private final String id;
  private final ObjectNode data = Json.object();
  private final List<ObjectNode> lines = new ArrayList<>();
  private final List<ObjectNode> documents = new ArrayList<>();
  private final List<String> tracking = new ArrayList<>();
  private final Deque<OrderState> before = new ArrayDeque<>();
  private OrderState state = OrderState.DRAFT;
  private Optional<String> shownAs = Optional.empty();
  private String root = "";
  private String warehouseComments = "";
  private String trackingUrl = "";
  private boolean goodsTaken;
  private int queue;
  private Instant edited;

  MerchantOrder(String id, Instant now) {
    this.id = id;
    this.edited = now;
  }

  String id() {
    return id;
  }

  /** The members of the request except status, lines and documents. */
  ObjectNode data() {
    return data;
  }

  String reference() {
    return Json.text(data, "reference");
  }

  /** The reference of the order that this one was split off from, or its own. */
  String root() {
    return root.isEmpty() ? reference() : root;
  }

  void splitOffFrom(MerchantOrder first) {
    root = first.root();
    queue = first.queue;
  }

  List<ObjectNode> lines() {
    return lines;
  }

  void lines(List<ObjectNode> others) {
    lines.clear();
    lines.addAll(others);
  }

  /** Pieces by product code. */
  Map<String, Integer> demand() {
    Map<String, Integer> pieces = new LinkedHashMap<>();
    lines.forEach(
        line -> pieces.merge(Json.text(line, "code"), line.path("quantity").asInt(), Integer::sum));
    return pieces;
  }

  List<ObjectNode> documents() {
    return documents;
  }

  OrderState state() {
    return state;
  }

  void become(OrderState next, Instant now) {
    before.push(state);
    state = next;
    shownAs = Optional.empty();
    edited = now;
  }

  /** The state that it had before this one. */
  Optional<OrderState> lastState() {
    return Optional.ofNullable(before.peek());
  }

  /** A state text that no client knows. */
  Optional<String> shownAs() {
    return shownAs;
  }

  void showAs(String text) {
    shownAs = Optional.of(text);
  }

  boolean hasGoods() {
    return goodsTaken;
  }

  void goodsTaken(boolean taken) {
    goodsTaken = taken;
  }

  /** Its place among those that wait for goods. */
  int queue() {
    return queue;
  }

  void queue(int place) {
    queue = place;
  }

  List<String> tracking() {
    return tracking;
  }

  String trackingUrl() {
    return trackingUrl;
  }

  void trackingUrl(String url) {
    trackingUrl = url;
  }

  String warehouseComments() {
    return warehouseComments;
  }

  void warehouseComments(String text) {
    warehouseComments = text;
  }

  Instant edited() {
    return edited;
  }

  void edited(Instant now) {
    edited = now;
  }
}
