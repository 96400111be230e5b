// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Guard;
import dev.silta.sandbox.http.Protocol;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Request;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Paths in any letter case, tokens, and the error body of OGOship. */
record OgoshipProtocol(Access access, Guard guard, OgoshipSwitches switches) implements Protocol {
  static final String TOKEN_PATH = "/OAuth/Token";
  private static final String PREFIX = "/api/v1/";
  private static final List<String> RESOURCES =
      List.of("Orders", "Products", "Stock", "StockUpdate", "Returns", "webhooks", "Metadata");

  @Override
  public Optional<String> pathBelowPrefix(String rawPath) {
    if (rawPath.equalsIgnoreCase(TOKEN_PATH)) {
      return Optional.of(TOKEN_PATH);
    }
    boolean api = rawPath.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    return api ? canonical(rawPath.substring(PREFIX.length())) : Optional.empty();
  }

  private static Optional<String> canonical(String below) {
    int slash = below.indexOf('/');
    String first = slash < 0 ? below : below.substring(0, slash);
    String rest = slash < 0 ? "" : below.substring(slash);
    return RESOURCES.stream()
        .filter(first::equalsIgnoreCase)
        .findFirst()
        .map(name -> "/" + name + rest);
  }

  @Override
  public void admit(Request request) {
    if (!request.path().equalsIgnoreCase(TOKEN_PATH)) {
      guard.run(() -> access.admit(request));
    }
  }

  @Override
  public Answer refused(Refusal refusal) {
    return switches.errorShape().of(refusal.status(), refusal.text());
  }

  @Override
  public boolean ignoresUnknownQueries() {
    return switches.hasLenientQueries();
  }
}
