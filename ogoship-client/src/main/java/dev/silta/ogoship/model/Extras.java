// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;

/** Keeps an open member map from contradicting the members of its type. */
final class Extras {
  private Extras() {}

  static void check(Map<String, Object> extra, Class<?> type) {
    for (String name : extra.keySet()) {
      if (isMember(name, type)) {
        throw new IllegalArgumentException(
            "extra must not hold \"" + name + "\": " + type.getSimpleName() + " has that member");
      }
    }
  }

  /** In any case, as the server reads names. */
  private static boolean isMember(String name, Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .map(Method::getName)
        .anyMatch(name::equalsIgnoreCase);
  }
}
