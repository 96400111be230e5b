// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.time.Instant;

/** One product: what was sent, and how many pieces lie on the shelf. */
final class Product {
  private final String id;
  private final ObjectNode data = Json.object();
  private int stock;
  private Instant edited;
  private Instant stockChanged;

  Product(String id, Instant now) {
    this.id = id;
    this.edited = now;
    this.stockChanged = now;
  }

  String id() {
    return id;
  }

  /** The members of the request, the code among them. */
  ObjectNode data() {
    return data;
  }

  String code() {
    return Json.text(data, "code");
  }

  int stock() {
    return stock;
  }

  void move(int pieces) {
    stock += pieces;
  }

  Instant edited() {
    return edited;
  }

  void edited(Instant now) {
    edited = now;
  }

  Instant stockChanged() {
    return stockChanged;
  }

  void stockChanged(Instant now) {
    stockChanged = now;
  }
}
