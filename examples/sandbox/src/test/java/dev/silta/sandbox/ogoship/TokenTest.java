// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.http.Caller;
import dev.silta.sandbox.http.Json;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TokenTest extends OgoshipFixture {
  private JsonNode granted() {
    return Json.read(token(password(server.merchant(), SCOPES)).body());
  }

  private HttpResponse<String> refreshed(String refreshToken) {
    return token(
        Map.of(
            "grant_type",
            "refresh_token",
            "refresh_token",
            refreshToken,
            "client_id",
            server.clientId(),
            "client_secret",
            server.clientSecret()));
  }

  private HttpResponse<String> grantedWith(String field, String value) {
    Map<String, String> fields = new HashMap<>(password(server.merchant(), SCOPES));
    fields.put(field, value);
    return token(fields);
  }

  private static String error(HttpResponse<String> answer) {
    return answer.statusCode() + " " + Json.text(Json.read(answer.body()), "error");
  }

  private int products(String token) {
    return Caller.bearer(server.baseUri(), token).status("/api/v1/Products" + PAGE);
  }

  @Test
  void passwordGrantGivesAPairForAnHourAndAHalf() {
    JsonNode answer = granted();
    assertThat(answer.path("token_type").asText()).isEqualTo("bearer");
    assertThat(answer.path("expires_in").asInt()).isEqualTo(5400);
    assertThat(answer.path("refresh_token").asText()).isNotEmpty();
    assertThat(products(answer.path("access_token").asText())).isEqualTo(200);
  }

  @Test
  void expiredTokensAreUnauthorized() {
    String token = granted().path("access_token").asText();
    clock.advance(Duration.ofSeconds(5399));
    assertThat(products(token)).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    assertThat(products(token)).isEqualTo(401);
  }

  @Test
  void refreshTokensWorkOnce() {
    String first = granted().path("refresh_token").asText();
    HttpResponse<String> answer = refreshed(first);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(error(refreshed(first))).isEqualTo("400 invalid_grant");
    String second = Json.text(Json.read(answer.body()), "refresh_token");
    assertThat(second).isNotEqualTo(first);
    assertThat(refreshed(second).statusCode()).isEqualTo(200);
  }

  @Test
  void refreshTokensLiveTwoWeeks() {
    String first = granted().path("refresh_token").asText();
    String second = granted().path("refresh_token").asText();
    clock.advance(Duration.ofDays(14).minusSeconds(1));
    assertThat(refreshed(first).statusCode()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    assertThat(error(refreshed(second))).isEqualTo("400 invalid_grant");
  }

  @Test
  void wrongCredentialsAreRefused() {
    assertThat(error(grantedWith("password", "wrong"))).isEqualTo("400 invalid_grant");
    assertThat(error(grantedWith("username", "M-0"))).isEqualTo("400 invalid_grant");
    assertThat(error(grantedWith("client_id", "wrong"))).isEqualTo("401 invalid_client");
    assertThat(error(grantedWith("client_secret", "wrong"))).isEqualTo("401 invalid_client");
    assertThat(error(grantedWith("scope", "read:all"))).isEqualTo("400 invalid_scope");
    assertThat(error(grantedWith("scope", ""))).isEqualTo("400 invalid_scope");
    assertThat(error(grantedWith("grant_type", "none"))).isEqualTo("400 unsupported_grant_type");
    assertThat(error(grantedWith("tenant", "1"))).isEqualTo("400 invalid_request");
  }

  @Test
  void bodyMustBeAForm() {
    String json = Json.write(Json.object().put("grant_type", "password"));
    assertThat(error(tokenAs("application/json", json))).isEqualTo("400 invalid_request");
    String form = form(password(server.merchant(), SCOPES));
    assertThat(error(tokenAs("application/json", form))).isEqualTo("400 invalid_request");
    assertThat(tokenAs("application/x-www-form-urlencoded", form).statusCode()).isEqualTo(200);
  }

  @Test
  void secretsInTheAddressAreRefused() throws IOException {
    String query = form(password(server.merchant(), SCOPES));
    Caller open = new Caller(server.tokenUri(), "", "");
    HttpRequest request =
        open.request("POST", "?" + query, "")
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .build();
    HttpResponse<String> answer = open.send(request);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain(server.secretToken(), server.clientSecret());
  }

  @Test
  void callsWithoutTokenAreUnauthorized() throws IOException {
    assertThat(new Caller(server.baseUri(), "M-4711", "any").status(ORDERS + PAGE)).isEqualTo(401);
    assertThat(products("made-up")).isEqualTo(401);
    server.revokeAccessTokens();
    assertThat(caller.status(ORDERS + PAGE)).isEqualTo(401);
  }

  @Test
  void apiKeyGoesInsteadOfABearerToken() throws IOException {
    HttpRequest both =
        caller
            .request("GET", ORDERS + PAGE, "")
            .header("X-OgoKey", server.merchant().apiKey())
            .build();
    assertThat(caller.send(both).statusCode()).isEqualTo(400);
    assertThat(withKey(server.merchant().apiKey())).isEqualTo(200);
    assertThat(withKey("wrong")).isEqualTo(401);
  }

  private int withKey(String key) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(server.baseUri().resolve(ORDERS + PAGE))
            .header("X-OgoKey", key)
            .build();
    return caller.send(request).statusCode();
  }

  @Test
  void scopesAreChecked() {
    Caller reader = signedIn(server.merchant(), "read:order");
    assertThat(reader.status(ORDERS + PAGE)).isEqualTo(200);
    assertThat(reader.status("/api/v1/Products" + PAGE)).isEqualTo(403);
    String body = body("100", "new", "", line("MUKI", 1));
    assertThat(reader.status("POST", ORDERS, body)).isEqualTo(403);
    assertThat(server.orders()).isEmpty();
  }

  @Test
  void newSecretTokenReplacesTheOldOne() {
    Map<String, String> old = password(server.merchant(), SCOPES);
    server.merchant().regenerateSecretToken();
    assertThat(error(token(old))).isEqualTo("400 invalid_grant");
    assertThat(token(password(server.merchant(), SCOPES)).statusCode()).isEqualTo(200);
    assertThat(caller.status(ORDERS + PAGE)).isEqualTo(200);
  }

  @Test
  void merchantsSeeTheirOwnThingsOnly() {
    mugs("100", 1);
    OgoshipMerchant other = server.addMerchant("M-4712");
    Caller stranger = signedIn(other);
    assertThat(stranger.get(ORDERS + PAGE)).isEmpty();
    assertThat(stranger.get("/api/v1/Products" + PAGE)).isEmpty();
    assertThat(stranger.status("PUT", ORDERS + "/100", headOnly("100", "cancelled")))
        .isEqualTo(404);
    assertThat(stranger.status("/api/v1/Metadata/" + stored("100").path("id").asText()))
        .isEqualTo(404);
    assertThat(other.orders()).isEmpty();
    assertThat(status("100")).isEqualTo("new");
  }

  @Test
  void tokensAreNeitherReadsNorWrites() {
    server.calls().reset();
    granted();
    caller.get(ORDERS + PAGE);
    assertThat(server.calls().count("POST /OAuth/Token")).isEqualTo(1);
    assertThat(server.calls().reads()).isEqualTo(1);
    assertThat(server.calls().writes()).isZero();
    assertThat(server.calls().total()).isEqualTo(2);
  }
}
