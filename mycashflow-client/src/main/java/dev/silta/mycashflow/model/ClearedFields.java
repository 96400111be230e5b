// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Keeps the cleared fields of a change from contradicting its other fields. */
final class ClearedFields {
  private ClearedFields() {}

  static void check(Clearing change) {
    for (String name : change.cleared()) {
      Method field =
          Arrays.stream(change.getClass().getMethods())
              .filter(method -> isField(method) && name.equals(vendorName(method)))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("there is no field " + name));
      if (!Optional.empty().equals(value(field, change))) {
        throw new IllegalArgumentException("a field is set or cleared, not both: " + name);
      }
    }
  }

  private static boolean isField(Method method) {
    return method.getParameterCount() == 0 && method.getReturnType() == Optional.class;
  }

  private static String vendorName(Method field) {
    return field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static Object value(Method field, Clearing change) {
    try {
      return field.invoke(change);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + field.getName(), e);
    }
  }
}
