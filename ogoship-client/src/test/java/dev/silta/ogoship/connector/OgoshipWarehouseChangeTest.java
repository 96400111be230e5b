// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.silta.ogoship.connector.Wire.ID;
import static dev.silta.ogoship.connector.Wire.ORDERS;
import static dev.silta.ogoship.connector.Wire.byReference;
import static dev.silta.ogoship.connector.Wire.list;
import static dev.silta.ogoship.connector.Wire.order;
import static dev.silta.ogoship.connector.Wire.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.silta.connector.FailureClass;
import dev.silta.connector.OrderSink.Parked;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.Stub;
import dev.silta.ogoship.mapping.OgoshipSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OgoshipWarehouseChangeTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ORDER = ORDERS + "/5021";
  private static final String NO = "no";

  @ParameterizedTest
  @CsvSource({"IS_RELEASED, draft, new", "STAYS, draft, draft", "STAYS, reserved, new"})
  void updateIsAPutOfTheWholeOrderWithAStatus(Parked parked, String status, String sent) {
    there(status);
    SERVER.stubFor(
        put(ORDER)
            .withRequestBody(matchingJsonPath("$.status", equalTo(sent)))
            .withRequestBody(matchingJsonPath("$.orderLines[0].code", equalTo("MUKI-SIN-1")))
            .withRequestBody(matchingJsonPath("$.documents", absent()))
            .willReturn(okJson(Fixtures.text("mapping/GET_Orders_new.json"))));
    assertThat(update(parked)).isEqualTo(new Done(ID));
  }

  @Test
  void updateThatTheRulesForbidIsNotTried() {
    there("new");
    assertThat(reason(update(Parked.STAYS))).isEqualTo(ReasonCode.EDIT_BLOCKED);
    SERVER.verify(0, putRequestedFor(urlEqualTo(ORDER)));
  }

  @Test
  void updateThatTheServerIgnoresIsBlocked() {
    there("reserved");
    answer(okJson(order(ID, "5021", "reserved")));
    assertThat(reason(update(Parked.STAYS))).isEqualTo(ReasonCode.EDIT_BLOCKED);
  }

  @ParameterizedTest
  @CsvSource({
    "reserved,   INVALID_DATA,     REJECTED",
    "collecting, REFUSED_BY_STATE, EDIT_BLOCKED"
  })
  void refusedUpdateIsExplainedByTheOrderItself(
      String after, FailureClass failureClass, ReasonCode reason) {
    thereFirst("reserved", after);
    answer(refusal(400, NO));
    Rejected rejected = (Rejected) update(Parked.STAYS);
    assertThat(rejected.failureClass()).isEqualTo(failureClass);
    assertThat(rejected.reason()).isEqualTo(reason);
  }

  @Test
  void cancelIsAPutOfTheOrderAsItIsWithoutItsLines() {
    there("pending");
    SERVER.stubFor(
        put(ORDER)
            .withRequestBody(matchingJsonPath("$.status", equalTo("cancelled")))
            .withRequestBody(matchingJsonPath("$.customer.address1", equalTo("Mallikatu 3 B")))
            .withRequestBody(matchingJsonPath("$.shippingCode", equalTo("posti_home")))
            .withRequestBody(matchingJsonPath("$.orderLines", absent()))
            .willReturn(okJson(order(ID, "5021", "cancelled"))));
    assertThat(cancel()).isEqualTo(new Done(ID));
  }

  @Test
  void cancelOfACancelledOrderIsDone() {
    there("cancelled");
    assertThat(cancel()).isEqualTo(new Done(ID));
  }

  @Test
  void cancelOfAnOrderThatIsWorkedOnIsNotTried() {
    there("collecting");
    assertThat(cancel())
        .isEqualTo(
            new Rejected(
                FailureClass.REFUSED_BY_STATE,
                ReasonCode.CANCEL_REFUSED,
                "is collecting; ask for it in myOGO"));
    SERVER.verify(0, putRequestedFor(urlEqualTo(ORDER)));
  }

  @Test
  void cancelThatWorkOvertookIsRefused() {
    thereFirst("new", "collecting");
    answer(refusal(400, NO));
    assertThat(reason(cancel())).isEqualTo(ReasonCode.CANCEL_REFUSED);
  }

  @Test
  void cancelThatIsRefusedAlthoughItCouldBeDoneIsRefusedInTheServersWords() {
    there("new");
    answer(refusal(400, NO));
    assertThat(cancel())
        .isEqualTo(new Rejected(FailureClass.REFUSED_BY_STATE, ReasonCode.CANCEL_REFUSED, NO));
  }

  @Test
  void cancelThatSomebodyElseMadeMeanwhileIsDone() {
    thereFirst("new", "cancelled");
    answer(refusal(400, NO));
    assertThat(cancel()).isEqualTo(new Done(ID));
  }

  @Test
  void cancelThatTheServerIgnoresIsRefused() {
    there("new");
    answer(okJson(order(ID, "5021", "new")));
    assertThat(reason(cancel())).isEqualTo(ReasonCode.CANCEL_REFUSED);
  }

  @Test
  void orderThatIsGoneMeanwhileIsMissing() {
    SERVER.stubFor(
        get(urlPathEqualTo(ORDERS))
            .inScenario("gone")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(okJson(list(order(ID, "5021", "new"))))
            .willSetStateTo("read"));
    SERVER.stubFor(
        get(urlPathEqualTo(ORDERS))
            .inScenario("gone")
            .whenScenarioStateIs("read")
            .willReturn(okJson("[]")));
    answer(refusal(404, "Order 5021 does not exist"));
    assertThat(reason(cancel())).isEqualTo(ReasonCode.MISSING_AT_WAREHOUSE);
  }

  @Test
  void orderOfAnotherIdIsNotTouched() {
    SERVER.stubFor(byReference("5021", order("other", "5021", "new")));
    assertThat(reason(cancel())).isEqualTo(ReasonCode.MISSING_AT_WAREHOUSE);
    assertThat(reason(update(Parked.STAYS))).isEqualTo(ReasonCode.MISSING_AT_WAREHOUSE);
  }

  @Test
  void ofTwoOrdersOfOneReferenceNoneIsTouched() {
    SERVER.stubFor(
        byReference("5021", order(ID, "5021", "new"), order("other", "5021", "reserved")));
    assertThat(reason(cancel())).isEqualTo(ReasonCode.CANCEL_REFUSED);
    assertThat(reason(update(Parked.STAYS))).isEqualTo(ReasonCode.EDIT_BLOCKED);
    SERVER.verify(0, putRequestedFor(urlEqualTo(ORDER)));
  }

  private static void there(String status) {
    SERVER.stubFor(byReference("5021", order(ID, "5021", status)));
  }

  private static void thereFirst(String status, String after) {
    SERVER.stubFor(
        byReference("5021", order(ID, "5021", status))
            .inScenario("race")
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("read"));
    SERVER.stubFor(
        byReference("5021", order(ID, "5021", after))
            .inScenario("race")
            .whenScenarioStateIs("read"));
  }

  private static void answer(ResponseDefinitionBuilder response) {
    SERVER.stubFor(put(ORDER).willReturn(response));
  }

  private static ReasonCode reason(WriteResult result) {
    return ((Rejected) result).reason();
  }

  private static WriteResult update(Parked parked) {
    return Wire.warehouse(SERVER, OgoshipSettings.defaults())
        .updateOrder(ID, Samples.anOrder(), parked);
  }

  private static WriteResult cancel() {
    return Wire.warehouse(SERVER, OgoshipSettings.defaults())
        .cancelOrder(new OrderNumber("5021"), ID);
  }
}
