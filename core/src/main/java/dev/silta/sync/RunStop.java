// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.ReasonCode;
import dev.silta.sync.SyncReport.Ending;
import org.jspecify.annotations.Nullable;

/** Ends a run early; everything up to here is recorded. */
final class RunStop extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Ending ending;
  private final ReasonCode reason;

  RunStop(Ending ending, ReasonCode reason, String detail, @Nullable Throwable cause) {
    super(detail, cause);
    this.ending = ending;
    this.reason = reason;
  }

  Ending ending() {
    return ending;
  }

  ReasonCode reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
