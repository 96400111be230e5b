// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.BasicCredentials;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Protocol;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Request;
import java.util.Optional;

/** Basic authentication, Content-Length and the error body of the warehouse. */
record OngoingProtocol(BasicCredentials account, OngoingSwitches switches) implements Protocol {
  static final String PREFIX = "/sandbox/api/v1";

  @Override
  public Optional<String> pathBelowPrefix(String rawPath) {
    return rawPath.startsWith(PREFIX + "/")
        ? Optional.of(rawPath.substring(PREFIX.length()))
        : Optional.empty();
  }

  @Override
  public void admit(Request request) {
    if (!account.admits(request)) {
      throw new Refusal(401, "");
    }
    if (request.path().endsWith("/")) {
      throw new Refusal(404, "Trailing slash");
    }
    boolean writes = request.method().matches("PUT|POST|PATCH");
    boolean measured = request.header("Content-Length").isPresent();
    if (request.header("Transfer-Encoding").isPresent() || (writes && !measured)) {
      throw new Refusal(411, "Length Required");
    }
  }

  @Override
  public Answer refused(Refusal refusal) {
    return refusal.text().isEmpty()
        ? Answer.empty(refusal.status())
        : Answer.json(refusal.status(), Json.message(refusal.text()));
  }

  @Override
  public boolean ignoresUnknownQueries() {
    return switches.hasLenientQueries();
  }
}
