// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.ReasonCode;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.mapping.OgoshipSettings.AfterEdit;
import dev.silta.ogoship.mapping.OgoshipSettings.Modification;
import dev.silta.ogoship.mapping.OgoshipSettings.PickupPoints;
import dev.silta.ogoship.mapping.OrderWrite.Refused;
import dev.silta.ogoship.mapping.OrderWrite.Send;
import dev.silta.ogoship.mapping.UpdateRule.Draft;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.OrderStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateRuleTest {
  private static final OgoshipSettings DEFAULTS = OgoshipSettings.defaults();
  private static final OgoshipSettings ALLOWED =
      OgoshipSettings.builder().modification(Modification.ALLOWED).build();
  private static final OrderResponse HELD =
      Fixtures.read("mapping/GET_Orders_new.json", OrderResponse.class);
  private static final OrderRequest WANTED =
      OrderRequest.builder()
          .from(OrderMapping.toOrderRequest(Samples.anOrder(), DEFAULTS))
          .shippingCode("posti_home")
          .build();

  @ParameterizedTest
  @CsvSource({"draft, new", "reserved, new", "locked, new", "new, new", "pending, new"})
  void orderIsReleasedByAChangeThatSomebodyAskedFor(String status, String sent) {
    assertThat(sent(held(status), WANTED, ALLOWED))
        .isEqualTo(OrderRequest.builder().from(WANTED).status(OrderStatus.of(sent)).build());
  }

  @ParameterizedTest
  @CsvSource({"draft, draft", "reserved, new", "locked, new", "new, new", "pending, new"})
  void draftStaysADraftOtherwise(String status, String sent) {
    Send send = (Send) UpdateRule.of(held(status), WANTED, Draft.STAYS, ALLOWED);
    assertThat(send.order().status()).isEqualTo(OrderStatus.of(sent));
  }

  @Test
  void reservedOrderStaysReservedIfTheSettingsSaySo() {
    OgoshipSettings keeping = OgoshipSettings.builder().afterEdit(AfterEdit.KEEP).build();
    assertThat(sent(held("reserved"), WANTED, keeping).status()).isEqualTo(OrderStatus.RESERVED);
    assertThat(sent(held("draft"), WANTED, keeping).status()).isEqualTo(OrderStatus.NEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "pending"})
  void acceptedOrderTakesNoChangeUnlessTheMerchantAllowsIt(String status) {
    assertThat(refused(held(status), DEFAULTS))
        .isEqualTo(
            new Refused(
                ReasonCode.EDIT_BLOCKED,
                "is "
                    + status
                    + "; allow modification through the API in myOGO, or make the change there"));
  }

  /** B17. */
  @ParameterizedTest
  @ValueSource(strings = {"collecting", "shipped", "returned", "cancelled", "vanished"})
  void orderThatIsWorkedOnTakesNoChange(String status) {
    assertThat(refused(held(status), ALLOWED))
        .isEqualTo(
            new Refused(ReasonCode.EDIT_BLOCKED, "is " + status + "; ask for the change in myOGO"));
  }

  @ParameterizedTest
  @CsvSource({"posti_pickup, 00123", "posti_home,"})
  void pickUpPointThatOgoshipAddedStaysWithItsMethod(String method, String expected) {
    OgoshipSettings adding =
        OgoshipSettings.builder().pickupPoints(PickupPoints.ADDED_BY_OGOSHIP).build();
    OrderRequest wanted = without(method);
    assertThat(sent(held("draft"), wanted, adding).pickUpPointCode())
        .isEqualTo(Optional.ofNullable(expected));
    assertThat(sent(held("draft"), wanted, DEFAULTS).pickUpPointCode()).isEmpty();
  }

  @Test
  void changeThatTheAnswerDoesNotShowWasIgnored() {
    OrderResponse changed = OrderResponse.builder().from(HELD).shippingCode("posti_home").build();
    assertThat(UpdateRule.isIgnored(HELD, WANTED, HELD, DEFAULTS)).isTrue();
    assertThat(UpdateRule.isIgnored(HELD, WANTED, changed, DEFAULTS)).isFalse();
    assertThat(UpdateRule.isIgnored(changed, WANTED, changed, DEFAULTS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"draft, draft, true", "draft, new, false", "reserved, reserved, false"})
  void draftThatIsNotReleasedWasIgnored(String before, String after, boolean ignored) {
    OrderRequest same = OrderRequest.builder().from(WANTED).shippingCode("posti_pickup").build();
    assertThat(UpdateRule.isIgnored(held(before), same, held(after), DEFAULTS)).isEqualTo(ignored);
  }

  private static OrderRequest without(String method) {
    return OrderRequest.builder()
        .from(WANTED)
        .shippingCode(method)
        .pickUpPointCode(Optional.empty())
        .build();
  }

  private static OrderResponse held(String status) {
    return OrderResponse.builder().from(HELD).status(OrderStatus.of(status)).build();
  }

  private static OrderRequest sent(
      OrderResponse held, OrderRequest wanted, OgoshipSettings settings) {
    return ((Send) UpdateRule.of(held, wanted, Draft.IS_RELEASED, settings)).order();
  }

  private static Refused refused(OrderResponse held, OgoshipSettings settings) {
    return (Refused) UpdateRule.of(held, WANTED, Draft.IS_RELEASED, settings);
  }
}
