// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.Parcel;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An order as a fake warehouse keeps it. */
final class StoredOrder {
  private final String id;
  private final String number;
  private FieldValues content = FieldValues.builder().build();
  private List<StoredLine> lines = List.of();
  private FulfilmentStage stage = FulfilmentStage.RECEIVED;
  private String rawStatus = "received";
  private Changeability changeability = Changeability.OPEN;
  private final Map<String, Parcel> parcels = new LinkedHashMap<>();
  private Instant changedAt = Instant.EPOCH;
  private int replacements = -1;

  StoredOrder(String id, String number) {
    this.id = id;
    this.number = number;
  }

  String id() {
    return id;
  }

  String number() {
    return number;
  }

  boolean isNumbered(String other) {
    return number.equalsIgnoreCase(other);
  }

  void content(SalesOrder order, FieldValues fields) {
    content = fields;
    lines = OrderContent.goods(order).stream().map(StoredLine::of).toList();
    replacements++;
  }

  void field(String name, String value) {
    Map<String, String> fields = new LinkedHashMap<>(content.asMap());
    fields.put(name, value);
    content = FieldValues.builder().putAll(fields).build();
  }

  /** How often the content was set after the order was created. */
  int replacements() {
    return replacements;
  }

  void stage(FulfilmentStage to) {
    stage(to, to.name().toLowerCase(Locale.ROOT));
  }

  void stage(FulfilmentStage to, String raw) {
    stage = to;
    rawStatus = raw;
    changeability = changeabilityAt(to);
  }

  void release() {
    changeability = Changeability.WORK_BEGUN;
    rawStatus = "released";
  }

  boolean isOpenToChanges() {
    return changeability == Changeability.OPEN;
  }

  boolean isParked() {
    return stage == FulfilmentStage.PARKED;
  }

  /** Taken, and nobody works on it yet. */
  boolean isReceived() {
    return stage == FulfilmentStage.RECEIVED || stage == FulfilmentStage.WAITING_FOR_GOODS;
  }

  boolean isLive() {
    return stage != FulfilmentStage.CANCELLED;
  }

  boolean needsGoods() {
    return isLive() && !isParked() && !stage.hasLeft();
  }

  List<StoredLine> lines() {
    return lines;
  }

  void pickAll(FulfilmentStage to) {
    lines.forEach(StoredLine::pickAll);
    stage(to);
  }

  void pick(String lineId, Quantity pieces) {
    lines.stream()
        .filter(line -> line.id().equals(lineId))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(number + " has no line " + lineId))
        .pick(pieces);
    stage(FulfilmentStage.PICKING);
  }

  void track(List<String> codes) {
    codes.forEach(code -> parcels.put(code, new Parcel(code, Optional.empty())));
  }

  void untrack(String code) {
    parcels.remove(code);
  }

  Instant changedAt() {
    return changedAt;
  }

  void changedAt(Instant now) {
    changedAt = now;
  }

  /** Takes these lines away, for an order of their own. */
  List<StoredLine> takeLines(List<String> ids) {
    List<StoredLine> taken = lines.stream().filter(line -> ids.contains(line.id())).toList();
    lines = lines.stream().filter(line -> !ids.contains(line.id())).toList();
    return taken;
  }

  void lines(List<StoredLine> other) {
    lines = other;
  }

  FieldValues content() {
    return content;
  }

  void content(FieldValues fields) {
    content = fields;
  }

  Fulfilment read(OrderNumber order, WarehouseRules rules) {
    return Fulfilment.builder()
        .order(order)
        .warehouseId(id)
        .stage(stage)
        .rawStatus(rawStatus)
        .changeability(
            isOpenToChanges() && rules.refusesChanges(this)
                ? Changeability.CANCEL_ONLY
                : changeability)
        .content(content)
        .addAllParcels(parcels.values())
        .addAllLines(lines.stream().map(StoredLine::read).toList())
        .build();
  }

  private static Changeability changeabilityAt(FulfilmentStage stage) {
    return switch (stage) {
      case PARKED, RECEIVED, WAITING_FOR_GOODS, TROUBLE -> Changeability.OPEN;
      default -> Changeability.WORK_BEGUN;
    };
  }
}
