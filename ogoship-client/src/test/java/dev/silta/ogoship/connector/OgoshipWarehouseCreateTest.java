// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static dev.silta.ogoship.connector.Wire.ID;
import static dev.silta.ogoship.connector.Wire.ORDERS;
import static dev.silta.ogoship.connector.Wire.order;
import static dev.silta.ogoship.connector.Wire.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.Stub;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OgoshipWarehouseCreateTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final OgoshipSettings DEFAULTS = OgoshipSettings.defaults();

  @Test
  void createIsAPostThatIsProvedByTheId() {
    SERVER.stubFor(
        post(ORDERS)
            .withRequestBody(equalToJson(Fixtures.text("mapping/POST_Orders_request.json")))
            .willReturn(okJson(Fixtures.text("mapping/GET_Orders_new.json"))));
    assertThat(create()).isEqualTo(new Done(ID));
  }

  @Test
  void documentsOfTheHostGoAlong() {
    SERVER.stubFor(
        post(ORDERS)
            .withRequestBody(matchingJsonPath("$.documents[0].type", equalTo("receipt")))
            .willReturn(okJson(order(ID, "5021", "new"))));
    Document receipt = Document.builder().type("receipt").base64Content("JVBERi0=").build();
    WriteResult result =
        OgoshipWarehouse.builder(Stub.client(SERVER), DEFAULTS)
            .documents(order -> List.of(receipt))
            .build()
            .createOrder(Samples.anOrder());
    assertThat(result).isEqualTo(new Done(ID));
  }

  /** B3. */
  @ParameterizedTest
  @CsvSource({
    "400, An order with same reference exists",
    "400, Reference already exists",
    "409, Conflict"
  })
  void referenceThatIsTakenIsToBeLookedUp(int status, String message) {
    answer(refusal(status, message));
    assertThat(create())
        .isEqualTo(
            new Rejected(FailureClass.REFUSED_BY_STATE, ReasonCode.FOREIGN_REFERENCE, message));
  }

  @Test
  void otherRefusalIsRejectedInTheServersWords() {
    answer(refusal(400, "Product code X was not found"));
    assertThat(create())
        .isEqualTo(
            new Rejected(
                FailureClass.INVALID_DATA, ReasonCode.REJECTED, "Product code X was not found"));
  }

  /** S005, B2. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"reference\":\"5021\",\"status\":\"new\"}",
        "{\"reference\":\"5022\",\"id\":\"6f1f6c1e\",\"status\":\"new\"}"
      })
  void answerThatDoesNotNameTheOrderProvesNothing(String body) {
    answer(okJson(body));
    assertUnknown();
  }

  /** B2. */
  @Test
  void createWhoseEndIsNotKnownIsNoResult() {
    answer(serverError());
    assertUnknown();
  }

  @Test
  void wrongCredentialsStopTheAccount() {
    answer(aResponse().withStatus(403));
    assertThatThrownBy(OgoshipWarehouseCreateTest::create)
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.failureClass()).isEqualTo(FailureClass.AUTHENTICATION));
  }

  private static void assertUnknown() {
    assertThatThrownBy(OgoshipWarehouseCreateTest::create)
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.failureClass()).isEqualTo(FailureClass.UNKNOWN_OUTCOME));
  }

  private static void answer(ResponseDefinitionBuilder response) {
    SERVER.stubFor(post(ORDERS).willReturn(response));
  }

  private static WriteResult create() {
    return Wire.warehouse(SERVER, DEFAULTS).createOrder(Samples.anOrder());
  }
}
