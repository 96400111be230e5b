// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.FieldValues;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import java.util.function.Supplier;

/** What would be sent, or why it cannot be sent. */
public sealed interface Content {

  record Mapped(FieldValues values) implements Content {}

  /**
   * @param problem names field and value, never personal data
   */
  record Unmappable(ReasonCode reason, String problem) implements Content {}

  /** Runs a mapping; whatever it throws makes this one subject unmappable and no other. */
  static Content of(Supplier<FieldValues> mapping) {
    try {
      return new Mapped(mapping.get());
    } catch (MappingException e) {
      return new Unmappable(e.reason(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return new Unmappable(
          ReasonCode.VALUE_INVALID, "the mapping failed with " + e.getClass().getSimpleName());
    }
  }
}
