// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/** Keeps an open member map from contradicting the members of its type. */
final class Extras {
  private Extras() {}

  static void check(Map<String, Object> extra, Class<?> type) {
    for (String name : extra.keySet()) {
      if (Arrays.stream(type.getMethods()).map(Method::getName).anyMatch(name::equalsIgnoreCase)) {
        throw new IllegalArgumentException(
            "extra must not hold \"" + name + "\": " + type.getSimpleName() + " has that member");
      }
    }
  }
}
