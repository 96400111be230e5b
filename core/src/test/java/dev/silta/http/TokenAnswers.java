// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec.UnknownProperties;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a token endpoint answers, and what it is asked with. */
final class TokenAnswers {
  static final PasswordGrant GRANT =
      PasswordGrant.builder()
          .tokenUri(URI.create("https://login.example/OAuth/Token"))
          .clientId("app")
          .clientSecret(Secret.of("canary-app"))
          .user("M-1")
          .password(Secret.of("canary & password"))
          .addScopes("read:order", "write:order")
          .build();

  static final JsonCodec CODEC =
      JsonCodec.of(
          PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);

  private TokenAnswers() {}

  /** Good for 5400 s. */
  static Function<ApiRequest, ApiResponse> token(String access, String refresh) {
    return token(access, refresh, 5400);
  }

  static Function<ApiRequest, ApiResponse> token(String access, String refresh, int seconds) {
    String body =
        "{'access_token':'%s','token_type':'bearer','expires_in':%d,'refresh_token':'%s'}";
    return json(200, body.formatted(access, seconds, refresh));
  }

  static Function<ApiRequest, ApiResponse> refusal() {
    return json(400, "{'error':'invalid_grant','error_description':'canary & password is wrong'}");
  }

  static Function<ApiRequest, ApiResponse> json(int status, String body) {
    byte[] bytes = body.replace('\'', '"').getBytes(UTF_8);
    Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/json"));
    return request -> new ApiResponse(status, headers, bytes, 1);
  }

  static TokenEndpoint endpoint(ApiTransport server, VirtualTime time) {
    return new TokenEndpoint(server, GRANT, CODEC, time);
  }

  static AccessTokens tokens(ApiTransport server, VirtualTime time) {
    return new AccessTokens(endpoint(server, time), new GrantGate(time, GRANT), time);
  }

  static List<String> forms(Scripted server) {
    return server.seen().stream().map(TokenAnswers::form).toList();
  }

  /** The grant types that were asked for, in order. */
  static List<String> grantTypes(Scripted server) {
    return forms(server).stream()
        .map(form -> form.replaceAll("grant_type=(\\w+)&.*", "$1"))
        .toList();
  }

  private static String form(ApiRequest request) {
    return new String(request.body().orElseThrow(), UTF_8);
  }
}
