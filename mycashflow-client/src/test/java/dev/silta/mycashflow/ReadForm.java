// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Types that are only read are written with truth values named otherwise, and with derived ones.
 */
final class ReadForm {
  private static final List<String> DERIVED = List.of("digital", "completed", "return");
  private static final Map<String, String> NAMES =
      Map.of("paid", "is_paid", "confirmed", "is_confirmed", "visible", "is_visible");

  private ReadForm() {}

  static JsonNode of(JsonNode written) {
    written.forEach(ReadForm::of);
    if (written instanceof ObjectNode object) {
      object.remove(DERIVED);
      NAMES.forEach(
          (name, vendors) -> {
            if (object.has(name)) {
              object.set(vendors, object.remove(name));
            }
          });
    }
    return written;
  }
}
