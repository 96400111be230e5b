// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks one account's token endpoint and proves its answers. Nothing is repeated: a refresh token
 * may have been used by the first request.
 */
final class TokenEndpoint {
  private final ApiTransport transport;
  private final PasswordGrant grant;
  private final GrantSecrets secrets;
  private final JsonCodec codec;
  private final Clock clock;

  TokenEndpoint(ApiTransport transport, PasswordGrant grant, JsonCodec codec, Clock clock) {
    this.transport = transport;
    this.grant = grant;
    this.secrets = new GrantSecrets(grant);
    this.codec = codec;
    this.clock = clock;
  }

  /** A token for user and password. */
  AccessToken byPassword(Attempt caller) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "password");
    form.put("client_id", grant.clientId());
    form.put("client_secret", grant.clientSecret().reveal());
    form.put("username", grant.user());
    form.put("password", grant.password().reveal());
    if (!grant.scopes().isEmpty()) {
      form.put("scope", String.join(" ", grant.scopes()));
    }
    return ask(form, caller);
  }

  /** A token for the last refresh token, which is used up from the moment of sending. */
  AccessToken byRefresh(Secret refresh, Attempt caller) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "refresh_token");
    form.put("refresh_token", refresh.reveal());
    form.put("client_id", grant.clientId());
    form.put("client_secret", grant.clientSecret().reveal());
    return ask(form, caller);
  }

  private AccessToken ask(Map<String, String> form, Attempt caller) {
    Instant asked = clock.instant();
    ApiRequest request =
        ApiRequest.of("POST", path(), grant.tokenUri(), Repeat.NEVER_BLINDLY)
            .withHeader("Accept", "application/json")
            .withHeader("Content-Type", "application/x-www-form-urlencoded")
            .withBody(encoded(form))
            .with(Attempt.FIRST.until(deadline(asked, caller)).of(caller.call()));
    ApiResponse response = transport.send(request);
    return Proof.of(request, response.isSuccess() ? response : secrets.hiddenIn(response))
        .read(body -> AccessToken.of(codec.tree(body), asked, grant.renewEarly()));
  }

  private String path() {
    return grant.tokenUri().getPath();
  }

  private Instant deadline(Instant now, Attempt caller) {
    Instant own = now.plus(grant.deadline());
    return own.isBefore(caller.deadline()) ? own : caller.deadline();
  }

  private static byte[] encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(each -> each.getKey() + "=" + UriTemplate.encode(each.getValue()))
        .collect(Collectors.joining("&"))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Token endpoint > " + transport;
  }
}
