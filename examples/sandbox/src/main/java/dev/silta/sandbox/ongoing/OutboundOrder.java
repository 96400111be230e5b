// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One order: what was PUT and patched, its lines, and when what happened. */
final class OutboundOrder {
  private final int id;
  private final ObjectNode head;
  private final Instant created;
  private final List<OutboundLine> lines = new ArrayList<>();
  private final Transport transport = new Transport();
  private int status;
  private Instant statusChanged;
  private Instant updated;
  private Instant headerUpdated;
  private Optional<Instant> shipped = Optional.empty();
  private Optional<Instant> lastReturn = Optional.empty();

  OutboundOrder(int id, ObjectNode head, int status, Instant now) {
    this.id = id;
    this.head = head;
    this.created = now;
    this.status = status;
    this.statusChanged = now;
    this.updated = now;
    this.headerUpdated = now;
  }

  int id() {
    return id;
  }

  /** The members of the PUT body except its lines, in their PUT form. */
  ObjectNode head() {
    return head;
  }

  String number() {
    return Json.text(head, "orderNumber");
  }

  List<OutboundLine> lines() {
    return lines;
  }

  Transport transport() {
    return transport;
  }

  int status() {
    return status;
  }

  int warehouse() {
    return head.path("warehouseId").asInt(Warehouses.MAIN);
  }

  /** Its unallocated lines still count as demand. */
  boolean isBeforePicking() {
    return status < Status.PICKED;
  }

  boolean isCancelled() {
    return status >= Status.CANCELLED;
  }

  Instant created() {
    return created;
  }

  Instant statusChanged() {
    return statusChanged;
  }

  Instant updated() {
    return updated;
  }

  Instant headerUpdated() {
    return headerUpdated;
  }

  Optional<Instant> shipped() {
    return shipped;
  }

  Optional<Instant> lastReturn() {
    return lastReturn;
  }

  void setStatus(int number, Instant now) {
    if (number != status) {
      status = number;
      statusChanged = now;
    }
    updated = now;
  }

  void ship(Instant now) {
    shipped = Optional.of(now);
    setStatus(Status.SENT, now);
  }

  void headTouched(Instant now) {
    headerUpdated = now;
    updated = now;
  }

  void touched(Instant now) {
    updated = now;
  }

  void returnedSomething(Instant now) {
    lastReturn = Optional.of(now);
    updated = now;
  }

  Optional<OutboundLine> line(String rowNumber) {
    return lines.stream().filter(line -> line.rowNumber().equals(rowNumber)).findFirst();
  }
}
