// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.time.Instant;
import java.util.Set;

/** What a token allows, and until when. */
record Grant(Account account, Set<String> scopes, Instant until) {
  static final Set<String> ALL_SCOPES =
      Set.of(
          "read:order",
          "write:order",
          "read:product",
          "write:product",
          "read:webhook",
          "write:webhook",
          "read:metadata",
          "write:metadata");

  Grant {
    scopes = Set.copyOf(scopes);
  }
}
