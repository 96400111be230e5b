// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.silta.ogoship.connector.Wire.PRODUCTS;
import static dev.silta.ogoship.connector.Wire.list;
import static dev.silta.ogoship.connector.Wire.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.Stub;
import dev.silta.ogoship.mapping.OgoshipSettings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OgoshipWarehouseProductTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ONE = "{\"id\":\"p-1\",\"code\":\"MUKI-SIN-1\",\"eanCode\":\"64\"}";

  @Test
  void newProductIsAPost() {
    held("[]");
    SERVER.stubFor(
        post(PRODUCTS)
            .withRequestBody(equalToJson(Fixtures.text("mapping/POST_Products_request.json")))
            .willReturn(okJson(ONE)));
    assertThat(written(Optional.empty())).isEqualTo(new Done("p-1"));
  }

  @Test
  void knownProductIsAPutByItsCodeWithTheBarcodeThatIsThere() {
    held(list(ONE, "{\"id\":\"p-2\",\"code\":\"MUKI-SIN-10\"}"));
    SERVER.stubFor(
        WireMock.put(urlPathEqualTo(PRODUCTS + "/TVVLSS1TSU4tMQ"))
            .withQueryParam("base64url", equalTo("true"))
            .withRequestBody(matchingJsonPath("$.eanCode", equalTo("64")))
            .willReturn(okJson(ONE)));
    assertThat(written(Optional.of("p-1"))).isEqualTo(new Done("p-1"));
  }

  @Test
  void codeThatSeveralProductsHaveIsRejected() {
    held(list(ONE, "{\"id\":\"p-2\",\"code\":\"MUKI-SIN-1\"}"));
    assertThat(reason(written(Optional.empty()))).isEqualTo(ReasonCode.SKU_DUPLICATE);
  }

  @Test
  void codeThatChangedInTheShopIsRejected() {
    held("[]");
    assertThat(reason(written(Optional.of("p-1")))).isEqualTo(ReasonCode.SKU_RENAMED);
  }

  @ParameterizedTest
  @CsvSource({"Language is not valid, REJECTED", "Code already exists, SKU_DUPLICATE"})
  void refusedProductIsRejected(String message, ReasonCode expected) {
    held("[]");
    SERVER.stubFor(post(PRODUCTS).willReturn(refusal(400, message)));
    Rejected rejected = (Rejected) written(Optional.empty());
    assertThat(rejected.reason()).isEqualTo(expected);
    assertThat(rejected.message()).isEqualTo(message);
  }

  @Test
  void productThatCannotBeReadIsNotTakenForMissing() {
    held("[{\"code\":\"MUKI-SIN-1\",\"stock\":{}}]");
    assertThatThrownBy(() -> written(Optional.empty())).isInstanceOf(ConnectorException.class);
  }

  private static void held(String products) {
    SERVER.stubFor(
        get(urlPathEqualTo(PRODUCTS))
            .withQueryParam("code", equalTo("MUKI-SIN-1"))
            .willReturn(okJson(products)));
  }

  private static ReasonCode reason(WriteResult result) {
    return ((Rejected) result).reason();
  }

  private static WriteResult written(Optional<String> id) {
    return Wire.warehouse(SERVER, OgoshipSettings.defaults()).putArticle(Samples.anArticle(), id);
  }
}
