// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import dev.silta.ogoship.model.StockResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StockApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ALL = "/api/v1/Stock";
  private static final StockFilter EVERYTHING = StockFilter.builder().build();
  private StockApi stock;

  @BeforeEach
  void client() {
    stock = Stub.client(SERVER).stock();
  }

  private void answer(String body) {
    SERVER.stubFor(get(urlPathEqualTo(ALL)).willReturn(okJson(body)));
  }

  @Test
  void pageIsAskedForWithAllItsParameters() {
    SERVER.stubFor(
        get(urlEqualTo(
                ALL + "?productCode=LAMP-1&modifiedAfter=2026-03-09T08%3A00%3A00Z&limit=1&page=2"))
            .willReturn(okJson("[]")));
    StockFilter filter =
        StockFilter.builder()
            .productCode("LAMP-1")
            .modifiedAfter(Instant.parse("2026-03-09T08:00:00Z"))
            .limit(1)
            .build();
    assertThat(stock.list(filter, 2).size()).isZero();
  }

  @Test
  void levelsMayBeNegativeAndRowsWithoutACode() {
    answer(Fixtures.text("stock/GET_response.json"));
    List<StockResponse> rows = stock.list(EVERYTHING, 1).items();
    assertThat(rows)
        .extracting(StockResponse::stockAvailable)
        .containsExactly(Optional.of(5), Optional.of(-1), Optional.of(5));
    assertThat(rows.get(2).productCode()).isEmpty();
  }

  @Test
  void timesAreReadWithZoneWithoutAndWithAnOffset() {
    answer(Fixtures.text("stock/GET_response.json"));
    assertThat(stock.list(EVERYTHING, 1).items())
        .extracting(row -> row.modified().orElseThrow())
        .containsExactly(
            Instant.parse("2026-03-09T08:15:30Z"),
            Instant.parse("2026-03-09T08:00:01.123456700Z"),
            Instant.parse("2026-03-09T08:20:00Z"));
  }

  @Test
  void notFoundIsEmptyAndDated() {
    SERVER.stubFor(
        get(urlPathEqualTo(ALL))
            .willReturn(notFound().withHeader("Date", "Tue, 10 Mar 2026 11:59:58 GMT")));
    Dated<Listing<StockResponse>> page = stock.listDated(EVERYTHING, 1);
    assertThat(page.value().size()).isZero();
    assertThat(page.servedAt()).contains(Instant.parse("2026-03-10T11:59:58Z"));
    assertThat(stock.byCode("NONE").size()).isZero();
    assertThat(stock.pages(EVERYTHING).items()).isEmpty();
  }

  @Test
  void foundCodesAreComparedAgain() {
    answer("[{\"productCode\":\"A-10\"},{\"productCode\":\"A-1\"},{\"productCode\":null}]");
    assertThat(stock.byCode("A-1").items())
        .extracting(row -> row.productCode().orElse(""))
        .containsExactly("A-1");
  }
}
