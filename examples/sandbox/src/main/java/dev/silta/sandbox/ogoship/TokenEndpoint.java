// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Request;
import dev.silta.sandbox.http.Router;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code POST /OAuth/Token}: form fields in, a pair of tokens out. */
final class TokenEndpoint {
  static final String CLIENT_ID = "sandbox-client";
  static final String CLIENT_SECRET = "sandbox-client-secret";
  private static final Set<String> PASSWORD =
      Set.of("grant_type", "client_id", "client_secret", "username", "password", "scope");
  private static final Set<String> REFRESH =
      Set.of("grant_type", "client_id", "client_secret", "refresh_token");

  private final Accounts accounts;
  private final Tokens tokens;

  TokenEndpoint(Accounts accounts, Tokens tokens) {
    this.accounts = accounts;
    this.tokens = tokens;
  }

  void addTo(Router router) {
    router.on("POST /OAuth/Token", this::serve);
  }

  private Answer serve(Call call) {
    if (!isForm(call.request())) {
      return error(400, "invalid_request", "The body must be form fields");
    }
    Query form = new Query(call.request().body());
    return switch (form.one("grant_type").orElse("")) {
      case "password" -> checked(form, PASSWORD, this::password);
      case "refresh_token" -> checked(form, REFRESH, this::refresh);
      default -> error(400, "unsupported_grant_type", "grant_type is password or refresh_token");
    };
  }

  private static Answer checked(Query form, Set<String> names, Function<Query, Answer> grant) {
    boolean once = form.names().stream().allMatch(name -> form.all(name).size() == 1);
    if (!form.names().equals(names) || !once) {
      return error(400, "invalid_request", "The form needs exactly, and once each, " + names);
    }
    boolean known =
        form.one("client_id").filter(CLIENT_ID::equals).isPresent()
            && form.one("client_secret").filter(CLIENT_SECRET::equals).isPresent();
    return known ? grant.apply(form) : error(401, "invalid_client", "Client is not valid");
  }

  private Answer password(Query form) {
    String merchant = form.one("username").orElse("");
    Optional<Account> account = accounts.signIn(merchant, form.one("password").orElse(""));
    if (account.isEmpty()) {
      return error(400, "invalid_grant", "Merchant or token is not valid");
    }
    List<String> scopes = List.of(form.one("scope").orElse("").split(" ", -1));
    if (!Grant.ALL_SCOPES.containsAll(scopes)) {
      return error(400, "invalid_scope", "Unknown or missing scope");
    }
    return Answer.ok(tokens.issue(account.get(), new HashSet<>(scopes)));
  }

  private Answer refresh(Query form) {
    return tokens
        .takeRefresh(form.one("refresh_token").orElse(""))
        .map(grant -> Answer.ok(tokens.issue(grant.account(), grant.scopes())))
        .orElseGet(() -> error(400, "invalid_grant", "Refresh token is not valid"));
  }

  private static Answer error(int status, String code, String description) {
    ObjectNode body = Json.object().put("error", code).put("error_description", description);
    return Answer.json(status, body);
  }

  private static boolean isForm(Request request) {
    String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return type.startsWith("application/x-www-form-urlencoded");
  }
}
