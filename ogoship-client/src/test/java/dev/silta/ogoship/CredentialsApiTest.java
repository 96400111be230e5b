// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.ApiException;
import dev.silta.http.ApiTransport;
import dev.silta.http.Lane;
import dev.silta.http.Secret;
import dev.silta.ogoship.model.Customer;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tokens over real HTTP, from the first one to the last refusal. */
class CredentialsApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String STOCK = "/api/v1/Stock";
  private static final StockFilter EVERYTHING = StockFilter.builder().build();
  private static final String FIRST = "Bearer eyJ.first";
  private static final String SECOND = "Bearer eyJ.second";
  private final MovableClock clock = new MovableClock();

  private OgoshipClient client() {
    return OgoshipClient.create(
        Stub.config(SERVER)
            .http(Stub.http(clock).build())
            .lane(Lane.of(1_000_000, 1_000_000, 1, clock))
            .build());
  }

  private static void stock(OgoshipClient client) {
    client.stock().list(EVERYTHING, 1);
  }

  private static MappingBuilder grant(String type) {
    return post(Stub.TOKEN).withRequestBody(containing("grant_type=" + type + "&"));
  }

  private static void grants(String type, String fixture) {
    SERVER.stubFor(grant(type).willReturn(okJson(Fixtures.text("token/" + fixture))));
  }

  private static void refuses(String type) {
    SERVER.stubFor(
        grant(type)
            .willReturn(okJson(Fixtures.text("token/POST_refused_response.json")).withStatus(400)));
  }

  private static void accepts(String token) {
    SERVER.stubFor(
        get(urlPathEqualTo(STOCK))
            .withHeader("Authorization", equalTo(token))
            .willReturn(okJson("[]")));
  }

  private static void rejects(String token) {
    SERVER.stubFor(
        get(urlPathEqualTo(STOCK))
            .withHeader("Authorization", equalTo(token))
            .willReturn(unauthorized()));
  }

  private static void verifyGrants(int count) {
    SERVER.verify(count, postRequestedFor(urlEqualTo(Stub.TOKEN)));
  }

  @Test
  void tokenIsAskedForAsAForm() {
    SERVER.stubFor(
        post(Stub.TOKEN)
            .withHeader("Content-Type", equalTo("application/x-www-form-urlencoded"))
            .withHeader("Accept", equalTo("application/json"))
            .withHeader("Authorization", absent())
            .withRequestBody(
                equalTo(
                    "grant_type=password&client_id=example-app&client_secret=hidden-app-secret"
                        + "&username=M-1&password=hidden-token&scope=read%3Aorder%20write%3Aorder"
                        + "%20read%3Aproduct%20write%3Aproduct%20read%3Awebhook%20write%3Awebhook"
                        + "%20read%3Ametadata%20write%3Ametadata"))
            .willReturn(okJson(Fixtures.text("token/POST_response.json"))));
    accepts(FIRST);
    OgoshipClient client = client();
    stock(client);
    stock(client);
    verifyGrants(1);
  }

  @Test
  void tokenThatEndsInMidRunIsRenewedByItsRefreshToken() {
    grants("password", "POST_response.json");
    SERVER.stubFor(
        grant("refresh_token")
            .withRequestBody(
                equalTo(
                    "grant_type=refresh_token&refresh_token=refresh-1&client_id=example-app"
                        + "&client_secret=hidden-app-secret"))
            .willReturn(okJson(Fixtures.text("token/POST_renewed_response.json"))));
    accepts(FIRST);
    accepts(SECOND);
    OgoshipClient client = client();
    stock(client);
    clock.move(Duration.ofSeconds(5400 - 90));
    stock(client);
    SERVER.verify(
        1, getRequestedFor(urlPathEqualTo(STOCK)).withHeader("Authorization", equalTo(SECOND)));
  }

  @Test
  void refusedRefreshFallsBackToThePassword() {
    grants("password", "POST_response.json");
    refuses("refresh_token");
    accepts(FIRST);
    accepts(SECOND);
    OgoshipClient client = client();
    stock(client);
    grants("password", "POST_renewed_response.json");
    clock.move(Duration.ofDays(20));
    stock(client);
    verifyGrants(3);
  }

  @Test
  void rejectedTokenIsReplacedOnceAndTheCallRepeatedEvenIfItIsAWrite() {
    grants("password", "POST_response.json");
    SERVER.stubFor(post("/api/v1/Orders").willReturn(unauthorized()));
    SERVER.stubFor(
        post("/api/v1/Orders")
            .withHeader("Authorization", equalTo(SECOND))
            .willReturn(okJson("{\"reference\":\"1\"}")));
    accepts(FIRST);
    OgoshipClient client = client();
    stock(client);
    grants("password", "POST_renewed_response.json");
    OrderRequest order =
        OrderRequest.builder()
            .reference("1")
            .status(OrderStatus.NEW)
            .customer(Customer.builder().build())
            .build();
    assertThat(client.orders().create(order).reference()).isEqualTo("1");
    SERVER.verify(2, postRequestedFor(urlEqualTo("/api/v1/Orders")));
    verifyGrants(2);
  }

  @Test
  void callThatIsRejectedTwiceFailsAndStopsTheLane() {
    grants("password", "POST_response.json");
    rejects(FIRST);
    OgoshipClient client = client();
    assertThatThrownBy(() -> stock(client))
        .isInstanceOf(ApiException.Authentication.class)
        .hasMessageStartingWith(
            "GET /Stock: 401 after 2 attempts: empty answer -> check merchant id");
    assertThatThrownBy(() -> stock(client))
        .isInstanceOf(ApiException.Authentication.class)
        .hasMessageContaining("next probe in");
    SERVER.verify(2, getRequestedFor(urlPathEqualTo(STOCK)));
  }

  @Test
  void rejectionThatANewTokenHealsLeavesTheLaneOpen() {
    grants("password", "POST_response.json");
    accepts(FIRST);
    OgoshipClient client = client();
    stock(client);
    rejects(FIRST);
    accepts(SECOND);
    grants("password", "POST_renewed_response.json");
    stock(client);
    stock(client);
    verifyGrants(2);
  }

  @Test
  void wrongCredentialsGiveOneClearErrorAndAreNotTriedForEver() {
    refuses("password");
    OgoshipClient client = client();
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> stock(client))
          .isInstanceOf(ApiException.Authentication.class)
          .hasMessageEndingWith(
              "no access token: POST /OAuth/Token: 400 after 1 attempt: invalid_grant; Merchant or"
                  + " token is not valid; check merchant id, secret token, client id and client"
                  + " secret")
          .hasMessageNotContaining("hidden");
    }
    assertThatThrownBy(() -> stock(client))
        .hasMessageContaining("next try in 31 s; check merchant");
    verifyGrants(3);
  }

  @Test
  void correctedCredentialsAreFoundByTheNextTry() {
    refuses("password");
    OgoshipClient client = client();
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> stock(client)).isInstanceOf(ApiException.Authentication.class);
    }
    grants("password", "POST_response.json");
    accepts(FIRST);
    clock.move(Duration.ofSeconds(30));
    stock(client);
    verifyGrants(4);
  }

  @Test
  void missingRightIsPermanentAndNoReasonForANewToken() {
    grants("password", "POST_response.json");
    SERVER.stubFor(
        get(urlPathEqualTo(STOCK))
            .willReturn(okJson("{\"message\":\"scope read:product\"}").withStatus(403)));
    OgoshipClient client = client();
    assertThatThrownBy(() -> stock(client))
        .isInstanceOf(ApiException.Authentication.class)
        .hasMessageStartingWith("GET /Stock: 403 after 1 attempt: scope read:product -> ");
    verifyGrants(1);
  }

  @Test
  void keyIsSentInsteadOfAToken() {
    SERVER.stubFor(
        get(urlPathEqualTo(STOCK))
            .withHeader("X-OgoKey", equalTo("hidden-key"))
            .withHeader("Authorization", absent())
            .willReturn(okJson("[]")));
    stock(withKey());
    verifyGrants(0);
  }

  @Test
  void rejectedKeyStopsTheLaneAtOnce() {
    SERVER.stubFor(get(urlPathEqualTo(STOCK)).willReturn(unauthorized()));
    OgoshipClient client = withKey();
    assertThatThrownBy(() -> stock(client)).isInstanceOf(ApiException.Authentication.class);
    assertThatThrownBy(() -> stock(client)).hasMessageContaining("next probe in");
    SERVER.verify(1, getRequestedFor(urlPathEqualTo(STOCK)));
  }

  @Test
  void clientsOverOneTransportShareItsToken() {
    grants("password", "POST_response.json");
    accepts(FIRST);
    OgoshipConfig config = Stub.config(SERVER).build();
    ApiTransport shared = OgoshipClient.transport(config);
    stock(OgoshipClient.over(shared, config));
    stock(OgoshipClient.over(shared, config));
    verifyGrants(1);
  }

  private static OgoshipClient withKey() {
    return OgoshipClient.create(
        Stub.config(SERVER).credentials(new Credentials.ApiKey(Secret.of("hidden-key"))).build());
  }
}
