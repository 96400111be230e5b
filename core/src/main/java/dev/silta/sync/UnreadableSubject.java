// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.ReasonCode;

/** A subject's other side cannot be read; only this subject is held. */
final class UnreadableSubject extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final ReasonCode reason;

  UnreadableSubject(ReasonCode reason, String problem) {
    super(problem);
    this.reason = reason;
  }

  ReasonCode reason() {
    return reason;
  }
}
