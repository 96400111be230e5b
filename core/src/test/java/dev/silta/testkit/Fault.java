// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.WriteResult;
import java.util.Optional;

/** What goes wrong with one call: something before it, another answer, or something after it. */
record Fault(Runnable before, Optional<WriteResult> answer, Runnable after) {
  private static final Runnable NOTHING = () -> {};
  static final Fault NONE = new Fault(NOTHING, Optional.empty(), NOTHING);

  static Fault before(Runnable thrower) {
    return new Fault(thrower, Optional.empty(), NOTHING);
  }

  static Fault after(Runnable thrower) {
    return new Fault(NOTHING, Optional.empty(), thrower);
  }

  static Fault answer(WriteResult answer) {
    return new Fault(NOTHING, Optional.of(answer), NOTHING);
  }
}
