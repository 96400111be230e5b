// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A return, of which the vendor publishes no model: its members as they came, or as they are to be
 * sent. {@code toString} does not show them, since they may name people.
 *
 * @param members texts, numbers, truth values, lists and maps of them, under the vendor's names
 */
public record Return(Map<String, Object> members) {

  public Return {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Return of(Map<String, Object> members) {
    return new Return(members);
  }

  @Override
  @JsonValue
  public Map<String, Object> members() {
    return members;
  }

  /** The text or number of this member, its name in any case; empty if there is none. */
  public Optional<String> text(String member) {
    return members.entrySet().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(member))
        .map(Map.Entry::getValue)
        .filter(value -> value != null && !(value instanceof Map) && !(value instanceof Iterable))
        .map(Object::toString)
        .findFirst();
  }

  @Override
  public String toString() {
    return "Return{***}";
  }
}
