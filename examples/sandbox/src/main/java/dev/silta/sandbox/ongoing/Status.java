// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.util.Map;
import java.util.TreeMap;

/** Status numbers of orders; the texts are in the warehouse's own language. */
final class Status {
  static final int OPEN = 200;
  static final int RELEASED = 300;
  static final int ALLOCATED = 320;
  static final int PICKED = 400;
  static final int SENT = 450;
  static final int COLLECTED = 500;
  static final int RETURNED = 800;
  static final int CANCELLED = 1000;

  private static final Map<Integer, String> TEXTS =
      new TreeMap<>(
          Map.of(
              150,
              "Fel",
              OPEN,
              "Öppen",
              RELEASED,
              "Frisläppt",
              ALLOCATED,
              "Allokerad",
              PICKED,
              "Plockad",
              SENT,
              "Skickad",
              COLLECTED,
              "Hämtad",
              RETURNED,
              "Returnerad",
              CANCELLED,
              "Makulerad"));

  private Status() {}

  static ObjectNode node(int number) {
    return Json.object().put("number", number).put("text", TEXTS.getOrDefault(number, "Egen"));
  }

  static ArrayNode all() {
    return Json.arrayOf(TEXTS.keySet().stream().map(Status::node).toList());
  }
}
