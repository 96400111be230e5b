// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.silta.http.ApiException;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import dev.silta.ogoship.model.Product;
import dev.silta.ogoship.model.ProductResponse;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ALL = "/api/v1/Products";
  private static final Product PRODUCT = Fixtures.read("products/POST_request.json", Product.class);
  private ProductsApi products;

  @BeforeEach
  void client() {
    products = Stub.client(SERVER).products();
  }

  @Test
  void productIsCreated() {
    SERVER.stubFor(
        post(ALL)
            .withRequestBody(equalToJson(Fixtures.text("products/POST_request.json")))
            .willReturn(okJson(Fixtures.text("products/POST_response.json"))));
    assertThat(products.create(PRODUCT).stockAvailable()).contains(0);
  }

  @Test
  void productIsNotCreatedAgainBlindly() {
    SERVER.stubFor(post(ALL).willReturn(serverError()));
    assertThatThrownBy(() -> products.create(PRODUCT))
        .isInstanceOf(ApiException.UnknownOutcome.class);
    SERVER.verify(exactly(1), postRequestedFor(urlEqualTo(ALL)));
  }

  @ParameterizedTest
  @CsvSource({"ABC-1, QUJDLTE", "shirt/345 XS, c2hpcnQvMzQ1IFhT", "ÄMPÄRI-10, w4RNUMOEUkktMTA"})
  void codeInThePathIsBase64Url(String code, String segment) {
    SERVER.stubFor(
        put(urlEqualTo(ALL + "/" + segment + "?base64url=true"))
            .withRequestBody(equalToJson(Fixtures.text("products/PUT_{productCode}_request.json")))
            .willReturn(okJson(Fixtures.text("products/PUT_{productCode}_response.json"))));
    assertThat(products.update(code, PRODUCT).code()).isEqualTo("LAMP-1");
  }

  @Test
  void productIsUpdatedAgainAfterALostAnswer() {
    String path = ALL + "/TEFNUC0x?base64url=true";
    SERVER.stubFor(
        put(urlEqualTo(path))
            .inScenario("lost")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(serviceUnavailable())
            .willSetStateTo("found"));
    SERVER.stubFor(
        put(urlEqualTo(path))
            .inScenario("lost")
            .whenScenarioStateIs("found")
            .willReturn(okJson("{\"code\":\"LAMP-1\"}")));
    assertThat(products.update(PRODUCT).code()).isEqualTo("LAMP-1");
  }

  @Test
  void changeOfCodeIsNotRepeatedBlindly() {
    SERVER.stubFor(put(urlPathEqualTo(ALL + "/T0xE")).willReturn(serviceUnavailable()));
    assertThatThrownBy(() -> products.update("OLD", PRODUCT))
        .isInstanceOf(ApiException.UnknownOutcome.class);
    SERVER.verify(exactly(1), putRequestedFor(urlPathEqualTo(ALL + "/T0xE")));
  }

  @Test
  void membersBeyondTheModelAreMergedIntoTheRequest() {
    SERVER.stubFor(
        post(ALL)
            .withRequestBody(
                equalToJson("{\"code\":\"A\",\"languageCode\":\"fi\",\"weight\":1.250}"))
            .willReturn(okJson("{\"code\":\"A\"}")));
    Product product =
        Product.builder()
            .code("A")
            .languageCode("fi")
            .putExtra("weight", new BigDecimal("1.250"))
            .build();
    assertThat(products.create(product).code()).isEqualTo("A");
  }

  @Test
  void pageIsAskedForWithAllItsParametersAndDated() {
    SERVER.stubFor(
        get(urlEqualTo(
                ALL
                    + "?code=A%26b&eanCode=643&modifiedAfter=2026-03-10T09%3A50%3A00.500Z"
                    + "&limit=250&page=1"))
            .willReturn(
                okJson(Fixtures.text("products/GET_response.json"))
                    .withHeader("Date", "Tue, 10 Mar 2026 11:59:58 GMT")));
    ProductFilter filter =
        ProductFilter.builder()
            .code("A&b")
            .eanCode("643")
            .modifiedAfter(Instant.parse("2026-03-10T09:50:00.500Z"))
            .build();
    Dated<Listing<ProductResponse>> page = products.listDated(filter, 1);
    assertThat(page.servedAt()).contains(Instant.parse("2026-03-10T11:59:58Z"));
    assertThat(page.value().items()).hasSize(2);
  }

  @Test
  void foundCodesAreComparedAgainLetterByLetter() {
    SERVER.stubFor(
        get(urlPathEqualTo(ALL))
            .willReturn(okJson("[{\"code\":\"a-1\"},{\"code\":\"A-1\"},{\"code\":\"A-10\"}]")));
    assertThat(products.byCode("A-1").items())
        .extracting(ProductResponse::code)
        .containsExactly("A-1");
  }
}
