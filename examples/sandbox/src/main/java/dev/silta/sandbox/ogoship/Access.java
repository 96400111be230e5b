// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Request;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Finds out who is calling: a bearer token or an API key, never both. */
record Access(Accounts accounts, Tokens tokens) {
  private static final String SCHEME = "bearer ";

  /** Refuses a caller without valid credentials. */
  void admit(Request request) {
    if (grant(request).isEmpty()) {
      throw denied();
    }
  }

  private Optional<Grant> grant(Request request) {
    Optional<String> key = request.header("X-OgoKey");
    Optional<String> bearer = request.header("Authorization");
    if (key.isPresent() && bearer.isPresent()) {
      throw new Refusal(400, "X-OgoKey goes instead of Authorization.");
    }
    return key.isPresent() ? key.flatMap(this::byKey) : bearer.flatMap(this::byToken);
  }

  private Optional<Grant> byKey(String key) {
    return accounts.byKey(key).map(account -> new Grant(account, Grant.ALL_SCOPES, Instant.MAX));
  }

  private Optional<Grant> byToken(String header) {
    boolean bearer = header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    return bearer ? tokens.find(header.substring(SCHEME.length())) : Optional.empty();
  }

  private static Refusal denied() {
    return new Refusal(401, "Authorization has been denied for this request.");
  }

  /** The merchant, if the caller's scopes cover the route. */
  Account account(Request request, String scope) {
    Grant grant = grant(request).orElseThrow(Access::denied);
    if (!grant.scopes().contains(scope)) {
      throw new Refusal(403, "The token lacks the scope " + scope + ".");
    }
    return grant.account();
  }
}
