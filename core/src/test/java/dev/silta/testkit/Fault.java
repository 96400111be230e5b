// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.WriteResult;
import java.util.Optional;

/** What goes wrong with one call: something before it, another answer, or something after it. */
record Fault(Runnable before, Optional<WriteResult> answer, Runnable after) {
  static final Fault NONE = new Fault(Fault::nothing, Optional.empty(), Fault::nothing);

  static Fault before(Runnable thrower) {
    return new Fault(thrower, Optional.empty(), Fault::nothing);
  }

  static Fault after(Runnable thrower) {
    return new Fault(Fault::nothing, Optional.empty(), thrower);
  }

  static Fault answer(WriteResult answer) {
    return new Fault(Fault::nothing, Optional.of(answer), Fault::nothing);
  }

  private static void nothing() {}
}
