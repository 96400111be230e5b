// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import java.net.URI;

/** Lengths and ranges of single members; a member that is absent is not checked. */
final class Limits {
  private Limits() {}

  static void exactly(JsonNode parent, String name, int length) {
    String text = Json.text(parent, name);
    if (!text.isEmpty() && text.length() != length) {
      throw new Refusal(400, "The " + name + " field must have " + length + " characters.");
    }
  }

  static void atMost(JsonNode parent, String name, int length) {
    if (Json.text(parent, name).length() > length) {
      throw new Refusal(400, "The " + name + " field is longer than " + length + " characters.");
    }
  }

  static void between(JsonNode parent, String name, int least, int most) {
    JsonNode value = parent.path(name);
    if (value.isNumber() && (value.asInt() < least || value.asInt() > most)) {
      throw new Refusal(400, "The " + name + " field must be " + least + " to " + most + ".");
    }
  }

  static void digits(JsonNode parent, String name, int length) {
    String text = Json.text(parent, name);
    if (!text.isEmpty() && !text.matches("\\d{" + length + "}")) {
      throw new Refusal(400, "The " + name + " field must be " + length + " digits.");
    }
  }

  static void url(JsonNode parent, String name) {
    String text = Json.text(parent, name);
    if (!text.isEmpty() && !isAbsolute(text)) {
      throw new Refusal(400, "The " + name + " field is not an absolute URL.");
    }
  }

  private static boolean isAbsolute(String text) {
    try {
      URI uri = URI.create(text);
      return uri.isAbsolute() && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
