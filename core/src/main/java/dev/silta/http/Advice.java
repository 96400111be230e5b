// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Optional;

/**
 * What a person can do about an answer that is no success, as far as a client knows its vendor:
 * shown behind the server's own message. Holds no credentials and no address.
 */
@FunctionalInterface
public interface Advice {

  /** What to check or to do after this status; empty if the server's message says enough. */
  Optional<String> on(int status);

  static Advice none() {
    return status -> Optional.empty();
  }
}
