// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.BasicCredentials;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Protocol;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Request;
import java.util.Locale;
import java.util.Optional;

/** Basic authentication, Accept, versions and the error body of the shop. */
record ShopProtocol(BasicCredentials account, ShopSwitches switches) implements Protocol {

  @Override
  public Optional<String> pathBelowPrefix(String rawPath) {
    boolean first = rawPath.startsWith("/api/v1/");
    if (!first && !rawPath.startsWith("/api/v0/")) {
      return Optional.empty();
    }
    String path = rawPath.substring("/api/v1".length());
    boolean inOld = path.matches("/(orders|campaigns)(/.*)?");
    boolean inNew = switches.hasOrdersInV1() || !path.matches("/orders(/.*)?");
    return (first ? inNew : inOld) ? Optional.of(path) : Optional.empty();
  }

  @Override
  public void admit(Request request) {
    if (!account.admits(request)) {
      throw new Refusal(401, "Unauthorized");
    }
    if (request.path().endsWith("/")) {
      throw new Refusal(404, "Trailing slash");
    }
    if (request.header("Accept").filter(ShopProtocol::isJson).isEmpty()) {
      throw new Refusal(406, "Accept must be application/json");
    }
    boolean slash = request.path().toUpperCase(Locale.ROOT).contains("%2F");
    if (slash && !switches.hasEncodedSlash()) {
      throw new Refusal(404, "Not found");
    }
  }

  private static boolean isJson(String accept) {
    return accept.contains("application/json");
  }

  @Override
  public Answer refused(Refusal refusal) {
    ObjectNode body = Json.object().put("code", refusal.status());
    body.put("error", refusal.status() == 409 ? "Conflict" : "Error");
    return Answer.json(refusal.status(), body.put("message", refusal.text()));
  }

  @Override
  public boolean ignoresUnknownQueries() {
    return switches.hasLenientQueries();
  }
}
