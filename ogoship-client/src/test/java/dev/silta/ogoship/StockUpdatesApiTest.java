// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.ApiException;
import dev.silta.ogoship.model.StockUpdateRequest;
import dev.silta.ogoship.model.StockUpdateResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StockUpdatesApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ALL = "/api/v1/StockUpdate";
  private static final StockUpdateRequest DELIVERY =
      Fixtures.read("stockUpdate/POST_request.json", StockUpdateRequest.class);
  private StockUpdatesApi deliveries;

  @BeforeEach
  void client() {
    deliveries = Stub.client(SERVER).stockUpdates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stockUpdate/POST_response.json", "stockUpdate/POST_request.json"})
  void deliveryIsAnnouncedWhicheverShapeTheAnswerHas(String answer) {
    SERVER.stubFor(
        post(ALL)
            .withRequestBody(equalToJson(Fixtures.text("stockUpdate/POST_request.json")))
            .willReturn(okJson(Fixtures.text(answer)).withStatus(201)));
    assertThat(deliveries.add(DELIVERY).reference()).contains("PO-77");
  }

  @Test
  void answerThatNamesNoDeliveryIsAnUnknownOutcome() {
    SERVER.stubFor(post(ALL).willReturn(okJson("{\"status\":\"NEW\"}")));
    assertThatThrownBy(() -> deliveries.add(DELIVERY))
        .isInstanceOf(ApiException.UnknownOutcome.class);
  }

  @Test
  void deliveriesAreListed() {
    SERVER.stubFor(
        get(urlEqualTo(
                ALL
                    + "?reference=PO-77&autoreference=VNT-000123"
                    + "&modifiedAfter=2026-03-01T00%3A00%3A00Z&limit=250&page=1"))
            .willReturn(okJson(Fixtures.text("stockUpdate/GET_response.json"))));
    StockUpdateFilter filter =
        StockUpdateFilter.builder()
            .reference("PO-77")
            .autoReference("VNT-000123")
            .modifiedAfter(Instant.parse("2026-03-01T00:00:00Z"))
            .build();
    StockUpdateResponse delivery = deliveries.list(filter, 1).items().get(0);
    assertThat(delivery.products().get(0).receivedQuantity()).contains(38);
    assertThat(delivery.arrivalDate()).contains(Instant.parse("2026-04-02T06:30:00Z"));
  }
}
