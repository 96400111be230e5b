// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Decision;
import dev.silta.model.ReasonCode;
import java.util.Optional;

/** What a decision says for people about a difference. */
record DriftWords(Optional<ReasonCode> reason, String detail) {

  static DriftWords of(Decision decision) {
    if (decision instanceof Decision.Keep keep) {
      return new DriftWords(Optional.of(keep.hold().reason()), keep.hold().detail());
    }
    return decision instanceof Decision.Apply apply
        ? new DriftWords(Optional.empty(), apply.change().type() + ": " + apply.change().reason())
        : new DriftWords(Optional.empty(), "");
  }
}
