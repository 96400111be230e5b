// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.ReasonCode;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import java.util.Optional;

/** What a flow decided about one subject. */
public sealed interface Decision {

  /** Write this. */
  record Apply(Change change) implements Decision {}

  /** Wait, visibly. */
  record Keep(Hold hold) implements Decision {}

  /** The other side must be read before anything can be decided. */
  record Lookup() implements Decision {}

  /**
   * The other side is where it should be: only record that, then decide again.
   *
   * @param why the rule behind it
   */
  record Settle(LinkRow link, String why) implements Decision {}

  /**
   * Not this flow's business.
   *
   * @param recorded whether the ledger keeps a row of it
   * @param type the operation that is left; empty for the flow's main one
   */
  record Leave(ReasonCode reason, String why, boolean recorded, Optional<OperationType> type)
      implements Decision {

    /** Leaves the flow's main operation. */
    public Leave(ReasonCode reason, String why, boolean recorded) {
      this(reason, why, recorded, Optional.empty());
    }
  }

  /** Both sides agree. */
  record InStep() implements Decision {}
}
