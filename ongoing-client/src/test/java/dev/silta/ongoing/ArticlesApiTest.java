// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.silta.http.ApiException;
import dev.silta.http.Listing;
import dev.silta.http.RestCall;
import dev.silta.ongoing.model.GetArticleModel;
import dev.silta.ongoing.model.GetArticlesByQueryModel;
import dev.silta.ongoing.model.PostArticleModel;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticlesApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final PostArticleModel ARTICLE =
      Fixtures.read("articles/PUT_request.json", PostArticleModel.class);
  private ArticlesApi articles;

  @BeforeEach
  void client() {
    articles = Stub.client(SERVER).articles();
  }

  @Test
  void articleIsPutByNumberAndById() {
    for (String path : new String[] {"/api/v1/articles", "/api/v1/articles/301"}) {
      SERVER.stubFor(
          put(path)
              .withRequestBody(equalToJson(Fixtures.text("articles/PUT_request.json")))
              .willReturn(okJson(Fixtures.text("articles/PUT_response.json"))));
    }
    assertThat(articles.put(ARTICLE).articleSystemId()).contains(301);
    assertThat(articles.put(301, ARTICLE).articleSystemId()).contains(301);
  }

  @Test
  void articleIsPutAgainAfterALostAnswer() {
    SERVER.stubFor(
        put("/api/v1/articles")
            .inScenario("lost")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(serverError())
            .willSetStateTo("found"));
    SERVER.stubFor(
        put("/api/v1/articles")
            .inScenario("lost")
            .whenScenarioStateIs("found")
            .willReturn(okJson("{\"articleSystemId\":301}")));
    assertThat(articles.put(ARTICLE).articleSystemId()).contains(301);
  }

  @Test
  void successWithoutAnIdIsAnUnknownOutcome() {
    SERVER.stubFor(put("/api/v1/articles").willReturn(okJson("{\"articleSystemId\":null}")));
    assertThatThrownBy(() -> articles.put(ARTICLE)).isInstanceOf(ApiException.UnknownOutcome.class);
  }

  @Test
  void articleIsReadById() {
    SERVER.stubFor(
        get("/api/v1/articles/301")
            .willReturn(okJson(Fixtures.text("articles/GET_{articleSystemId}_response.json"))));
    assertThat(articles.get(301).orElseThrow().articleNumber()).contains("MUG-BLUE");
  }

  @Test
  void pageTellsTheServersClock() {
    SERVER.stubFor(
        get(urlPathEqualTo("/api/v1/articles"))
            .willReturn(okJson("[]").withHeader("Date", "Tue, 10 Mar 2026 11:59:58 GMT")));
    RestCall.Dated<Listing<GetArticleModel>> page =
        articles.listDated(Stub.OWNER, ArticleFilter.builder().build());
    assertThat(page.servedAt()).contains(Instant.parse("2026-03-10T11:59:58Z"));
  }

  @Test
  void longConditionsGoIntoABody() {
    SERVER.stubFor(
        post("/api/v1/articles/byQuery")
            .withRequestBody(equalToJson("{\"goodsOwnerId\":77,\"articleNumbers\":[\"A\",\"B\"]}"))
            .willReturn(okJson("[{\"articleSystemId\":1}]")));
    GetArticlesByQueryModel query =
        GetArticlesByQueryModel.builder()
            .goodsOwnerId(Stub.OWNER)
            .addArticleNumbers("A", "B")
            .build();
    assertThat(articles.byQuery(query).items()).hasSize(1);
  }

  @Test
  void pastQuantitiesAreRead() {
    SERVER.stubFor(
        get(urlPathEqualTo("/api/v1/articles/historicalInventory"))
            .withQueryParam("stockDate", equalTo("2026-01-31T00:00:00Z"))
            .withQueryParam("warehouseId", equalTo("2"))
            .willReturn(okJson("[{\"articles\":[{\"articleNumber\":\"A\"}]}]")));
    assertThat(
            articles
                .historicalInventory(
                    Stub.OWNER, Instant.parse("2026-01-31T00:00:00Z"), Optional.of(2))
                .items())
        .hasSize(1);
  }
}
