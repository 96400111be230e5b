// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tokens in use: access tokens for an hour and a half, refresh tokens for two weeks and once. */
final class Tokens {
  static final Duration ACCESS = Duration.ofMinutes(90);
  static final Duration REFRESH = Duration.ofDays(14);
  private static final String HEADER = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");

  private final Clock clock;
  private final Map<String, Grant> access = new HashMap<>();
  private final Map<String, Grant> refresh = new HashMap<>();
  private int issued;

  Tokens(Clock clock) {
    this.clock = clock;
  }

  /** A new pair as the token endpoint answers it. */
  ObjectNode issue(Account account, Set<String> scopes) {
    issued++;
    String token = accessToken(account.merchantId());
    String next = Signature.of("refresh", account.merchantId() + " " + issued);
    access.put(token, new Grant(account, scopes, clock.instant().plus(ACCESS)));
    refresh.put(next, new Grant(account, scopes, clock.instant().plus(REFRESH)));
    ObjectNode answer = Json.object().put("access_token", token).put("token_type", "bearer");
    return answer.put("expires_in", ACCESS.toSeconds()).put("refresh_token", next);
  }

  private String accessToken(String merchantId) {
    Instant until = clock.instant().plus(ACCESS);
    ObjectNode claims = Json.object().put("sub", merchantId).put("exp", until.getEpochSecond());
    String content = HEADER + "." + encoded(Json.write(claims.put("jti", issued)));
    String signature = Signature.of("sandbox", content);
    return content + "." + signature.replace('+', '-').replace('/', '_').replace("=", "");
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  Optional<Grant> find(String accessToken) {
    return Optional.ofNullable(access.get(accessToken)).filter(this::isValid);
  }

  /** The second use of a refresh token finds nothing. */
  Optional<Grant> takeRefresh(String refreshToken) {
    return Optional.ofNullable(refresh.remove(refreshToken)).filter(this::isValid);
  }

  private boolean isValid(Grant grant) {
    return clock.instant().isBefore(grant.until());
  }

  void revokeAccess() {
    access.clear();
  }

  void revokeRefresh() {
    refresh.clear();
  }
}
