// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.model.Dispatch;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.StoreServer;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.MyCashflowSettings.TrackingAppend;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompletionTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static final String ORDER = "/api/v1/orders/10452";
  private static final String READ = ORDER + "?expand=products%2Cshipments%2Cpayments";
  private static final String QUICK = ORDER + "/quick-process";
  private static final String QUICK_BODY = "orders/POST_{id}_quick-process_request.json";
  private static final String OPEN = "orders/GET_{id}_response_open.json";
  private static final String COMPLETED = "orders/GET_{id}_response_completed.json";
  private static final Dispatch SENT = new Dispatch(new OrderNumber("10452"), List.of("T1", "T2"));
  private static final WriteResult DONE = new WriteResult.Done("10452");

  private static MyCashflowShop shop(TrackingAppend append) {
    return MyCashflowShop.builder(STORE.client())
        .settings(MyCashflowSettings.builder().trackingAppend(append).build())
        .build();
  }

  private static WriteResult complete() {
    return shop(TrackingAppend.OFF).complete(SENT);
  }

  private static WriteResult rejected(ReasonCode reason, String message) {
    return new WriteResult.Rejected(FailureClass.REFUSED_BY_STATE, reason, message);
  }

  @Test
  void anOrderIsQuickProcessedOnce() {
    STORE.answer("GET", READ, OPEN);
    STORE.answer("POST", QUICK, QUICK_BODY, 200, "orders/POST_{id}_quick-process_response.json");
    assertThat(complete()).isEqualTo(DONE);
    assertThat(STORE.requests()).hasSize(2);
  }

  /** S098. */
  @Test
  void anOrderThatIsCompletedAlreadyIsLeftAlone() {
    STORE.answer("GET", READ, COMPLETED);
    assertThat(complete()).isInstanceOf(WriteResult.Partly.class);
  }

  @Test
  void aRefusalOfTheShopIsAResultInItsWords() {
    STORE.answer("GET", READ, OPEN);
    STORE.answer("POST", QUICK, 409, "errors/409_response.json");
    assertThat(complete())
        .isEqualTo(
            rejected(
                ReasonCode.QUICK_PROCESS_REFUSED,
                "Order cannot be processed in its current state; Conflict"));
  }

  /** B2. */
  @Test
  void anAnswerThatDoesNotShowTheCompletionProvesNothing() {
    STORE.answer("GET", READ, OPEN);
    STORE.answer("POST", QUICK, 200, OPEN);
    assertThatThrownBy(CompletionTest::complete)
        .isInstanceOf(ConnectorException.class)
        .extracting("failureClass")
        .isEqualTo(FailureClass.UNKNOWN_OUTCOME);
  }

  @Test
  void aServerErrorIsAnUnknownOutcome() {
    STORE.answer("GET", READ, OPEN);
    STORE.answer("POST", QUICK, 500, "errors/500_response.json");
    assertThatThrownBy(CompletionTest::complete)
        .isInstanceOf(ConnectorException.class)
        .extracting("failureClass")
        .isEqualTo(FailureClass.UNKNOWN_OUTCOME);
  }

  @Test
  void severalPaymentsAreCompletedShipmentByShipment() {
    STORE.answerInTurn("GET", READ, "orders/GET_{id}_response_two_payments.json", COMPLETED);
    STORE.answer(
        "POST", ORDER + "/shipments/20480/complete", "shipments/POST_{id}_complete_response.json");
    STORE.answer(
        "POST", ORDER + "/shipments/20481/complete", "shipments/POST_{id}_complete_response.json");
    assertThat(complete()).isInstanceOf(WriteResult.Partly.class);
  }

  @Test
  void trackingIsStoredBeforeAShipmentIsCompletedIfTheSettingsSaySo() {
    STORE.answerInTurn("GET", READ, "orders/GET_{id}_response_two_payments.json", COMPLETED);
    for (String shipment : List.of("20480", "20481")) {
      String path = ORDER + "/shipments/" + shipment;
      STORE.answer("PATCH", path, 404, "errors/404_response.json");
      STORE.answer("POST", path + "/complete", "shipments/POST_{id}_complete_response.json");
    }
    assertThat(shop(TrackingAppend.PATCH_SHIPMENT).complete(SENT))
        .isInstanceOf(WriteResult.Partly.class);
  }

  @Test
  void anOrderThatIsGoneIsRejected() {
    STORE.answer("GET", READ, 404, "errors/404_response.json");
    assertThat(complete()).isEqualTo(rejected(ReasonCode.GONE, "the shop has no such order"));
  }

  @Test
  void wrongCredentialsAreNoResult() {
    STORE.answer("GET", READ, 401, "errors/404_response.json");
    assertThatThrownBy(CompletionTest::complete)
        .extracting("failureClass")
        .isEqualTo(FailureClass.AUTHENTICATION);
  }

  @Test
  void trackingIsNotAddedUnlessTheSettingsSaySo() {
    assertThat(shop(TrackingAppend.OFF).addTracking(SENT))
        .isEqualTo(
            rejected(
                ReasonCode.TRACKING_NOT_DELIVERED, "no call for tracking codes is switched on"));
  }

  @Test
  void newTrackingCodesFollowThoseThatAreThere() {
    STORE.answer("GET", ORDER + "?expand=shipments", COMPLETED);
    STORE.answer(
        "PATCH",
        ORDER + "/shipments/20480",
        "shipments/PATCH_{id}_request.json",
        200,
        "shipments/PATCH_{id}_response.json");
    assertThat(shop(TrackingAppend.PATCH_SHIPMENT).addTracking(SENT))
        .isEqualTo(new WriteResult.Done("20480"));
  }

  @Test
  void trackingThatIsThereIsNotWrittenAgain() {
    STORE.answer("GET", ORDER + "?expand=shipments", COMPLETED);
    Dispatch known = new Dispatch(new OrderNumber("10452"), List.of("T1"));
    assertThat(shop(TrackingAppend.PATCH_SHIPMENT).addTracking(known)).isEqualTo(DONE);
  }

  @Test
  void aShopWithoutTheCallSaysSo() {
    STORE.answer("GET", ORDER + "?expand=shipments", COMPLETED);
    STORE.answer("PATCH", ORDER + "/shipments/20480", 404, "errors/404_response.json");
    assertThat(shop(TrackingAppend.PATCH_SHIPMENT).addTracking(SENT))
        .isEqualTo(rejected(ReasonCode.TRACKING_NOT_DELIVERED, "Not found"));
  }
}
