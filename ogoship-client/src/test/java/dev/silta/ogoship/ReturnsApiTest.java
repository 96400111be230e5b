// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.ApiException;
import dev.silta.ogoship.model.Return;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReturnsApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ALL = "/api/v1/Returns";
  private static final Return GOODS = Fixtures.read("model/Return.json", Return.class);
  private static final ReturnFilter EVERYTHING = ReturnFilter.builder().build();
  private ReturnsApi returns;

  @BeforeEach
  void client() {
    returns = Stub.client(SERVER).returns();
  }

  @Test
  void returnsAreListedAsTheyCome() {
    SERVER.stubFor(
        get(urlEqualTo(
                ALL + "?reference=20517&modifiedAfter=2026-03-01T00%3A00%3A00Z&limit=250&page=1"))
            .willReturn(okJson(Fixtures.text("returns/GET_response.json"))));
    ReturnFilter filter =
        ReturnFilter.builder()
            .reference("20517")
            .modifiedAfter(Instant.parse("2026-03-01T00:00:00Z"))
            .build();
    assertThat(returns.list(filter, 1).items()).containsExactly(GOODS);
  }

  @Test
  void returnIsSentAsItIs() {
    SERVER.stubFor(
        post(ALL)
            .withRequestBody(equalToJson(Fixtures.text("model/Return.json")))
            .willReturn(okJson("{\"Id\":\"r-1\"}")));
    SERVER.stubFor(
        put(ALL + "/r-1")
            .withRequestBody(equalToJson(Fixtures.text("model/Return.json")))
            .willReturn(okJson("{\"Id\":\"r-1\"}")));
    assertThat(returns.create(GOODS).text("id")).contains("r-1");
    assertThat(returns.update("r-1", GOODS).text("id")).contains("r-1");
  }

  @Test
  void pathThatDoesNotExistIsToldApartFromNoReturns() {
    SERVER.stubFor(get(urlPathEqualTo(ALL)).willReturn(notFound()));
    assertThatThrownBy(() -> returns.list(EVERYTHING, 1))
        .isInstanceOf(ApiException.RefusedByState.class);
  }

  @Test
  void pathCanBeReplaced() {
    SERVER.stubFor(get("/api/v1/Goods/Returns?limit=250&page=1").willReturn(okJson("null")));
    OgoshipConfig config = Stub.config(SERVER).returnsPath("/Goods/Returns").build();
    assertThat(OgoshipClient.create(config).returns().list(EVERYTHING, 1).size()).isZero();
  }
}
