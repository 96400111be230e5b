// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Optional;

/** What a person can do about an answer that the API itself did not give. */
final class Remedy {
  static final String NOT_THE_API =
      "a proxy, a login page or another site answered, not the API: check the base address and the"
          + " proxy";

  private Remedy() {}

  /** What is clear from the answer itself; empty if only the vendor's client knows. */
  static Optional<String> of(ApiResponse response) {
    int status = response.status();
    if (status >= 300 && status < 400) {
      return Optional.of("check the base address: the API is not where it says");
    }
    if (status == 407) {
      return Optional.of("the proxy wants credentials: give HttpConfig a client that has them");
    }
    if (status == 429) {
      return Optional.of(
          "the account's calls pause by themselves; if this comes often, lower callsPerSecond and"
              + " give all clients of the account one lane");
    }
    boolean page = ContentType.of(response).isHtml();
    if (page && (status == 404 || status == 405 || status < 300)) {
      return Optional.of(NOT_THE_API);
    }
    if (page && status >= 500) {
      return Optional.of("the server, or a proxy in front of it, is out of order: try again later");
    }
    return Optional.empty();
  }
}
