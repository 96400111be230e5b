// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.MappingException;
import dev.silta.model.OrderNumber;
import dev.silta.model.Parcel;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.mapping.OgoshipSettings.Modification;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.OrderStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentMappingTest {
  private static final OgoshipSettings PREFIXED =
      OgoshipSettings.builder().referencePrefix("SHOP1-").build();
  private static final OrderResponse SHIPPED =
      Fixtures.read("mapping/GET_Orders_shipped.json", OrderResponse.class);

  @Test
  void shippedOrderInNeutralTerms() {
    Fulfilment fulfilment = FulfilmentMapping.toFulfilment(SHIPPED, PREFIXED);
    assertThat(fulfilment.order()).isEqualTo(new OrderNumber("5021"));
    assertThat(fulfilment.warehouseId()).isEqualTo("6f1f6c1e-2d0b-4c0e-9a57-0a3c2b7f1d11");
    assertThat(fulfilment.stage()).isEqualTo(FulfilmentStage.SHIPPED);
    assertThat(fulfilment.rawStatus()).isEqualTo("shipped");
    assertThat(fulfilment.changeability()).isEqualTo(Changeability.WORK_BEGUN);
    assertThat(fulfilment.content()).isEqualTo(ContentMapping.of(SHIPPED, PREFIXED));
    assertThat(fulfilment.splitOff()).isEmpty();
  }

  @Test
  void parcelsOfAnOrder() {
    assertThat(FulfilmentMapping.toFulfilment(SHIPPED, PREFIXED).parcels())
        .containsExactly(
            new Parcel(
                "JJFI64300000123456789",
                Optional.of("https://tracking.example.test/JJFI64300000123456789")),
            new Parcel("JJFI64300000123456790", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "shipped,    2 of 2 MUKI-SIN-1, 1 of 1 PAITA-345-M",
    "returned,   2 of 2 MUKI-SIN-1, 1 of 1 PAITA-345-M",
    "collecting, 0 of 2 MUKI-SIN-1, 0 of 1 PAITA-345-M",
    "cancelled,  0 of 2 MUKI-SIN-1, 0 of 1 PAITA-345-M"
  })
  void everythingIsSentOnceTheOrderHasLeft(String status, String first, String second) {
    assertThat(fulfilment(status, PREFIXED).lines())
        .extracting(line -> line.sent() + " of " + line.ordered() + " " + line.article())
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource({
    "draft,      OPEN,        OPEN",
    "reserved,   OPEN,        OPEN",
    "locked,     OPEN,        OPEN",
    "new,        CANCEL_ONLY, OPEN",
    "pending,    CANCEL_ONLY, OPEN",
    "collecting, WORK_BEGUN,  WORK_BEGUN",
    "shipped,    WORK_BEGUN,  WORK_BEGUN",
    "cancelled,  WORK_BEGUN,  WORK_BEGUN",
    "returned,   WORK_BEGUN,  WORK_BEGUN",
    "vanished,   WORK_BEGUN,  WORK_BEGUN"
  })
  void changeabilityOfAStatus(String status, Changeability strict, Changeability allowed) {
    OgoshipSettings modifying =
        OgoshipSettings.builder().from(PREFIXED).modification(Modification.ALLOWED).build();
    assertThat(fulfilment(status, PREFIXED).changeability()).isEqualTo(strict);
    assertThat(fulfilment(status, modifying).changeability()).isEqualTo(allowed);
  }

  /** S092, B27. */
  @Test
  void unknownStatusKeepsItsText() {
    Fulfilment fulfilment = fulfilment("Vanished", PREFIXED);
    assertThat(fulfilment.stage()).isEqualTo(FulfilmentStage.UNKNOWN);
    assertThat(fulfilment.rawStatus()).isEqualTo("Vanished");
    assertThat(fulfilment("", PREFIXED).rawStatus()).isEqualTo("no status");
  }

  @ParameterizedTest
  @CsvSource({
    "reserved, Phone number of Aino Esimerkki is missing, reserved (phone number)",
    "reserved, 'Wrong shipping method; no customs data', 'reserved (shipping method, customs data)'",
    "reserved, Order with SAME REFERENCE is a duplicate,  reserved (doubled reference)",
    "reserved, Call Aino at 040 1234567,                  reserved",
    "new,      Phone number is missing,                   new"
  })
  void causeOfTroubleIsNamedInOurWordsOnly(String status, String remark, String expected) {
    OrderResponse order =
        OrderResponse.builder()
            .from(SHIPPED)
            .status(OrderStatus.of(status))
            .warehouseComments(remark)
            .build();
    assertThat(FulfilmentMapping.toFulfilment(order, PREFIXED).rawStatus()).isEqualTo(expected);
  }

  @Test
  void orderThatWasSplitOffAppearsUnderItsOwnNumber() {
    OrderResponse order = OrderResponse.builder().from(SHIPPED).reference("SHOP1-5021-2").build();
    assertThat(FulfilmentMapping.toFulfilment(order, PREFIXED).order())
        .isEqualTo(new OrderNumber("5021-2"));
  }

  @Test
  void orderOfAnotherShopDoesNotMap() {
    OrderResponse order = OrderResponse.builder().from(SHIPPED).reference("5021").build();
    assertReason(order, ReasonCode.FOREIGN_REFERENCE);
  }

  @Test
  void orderWithoutIdDoesNotMap() {
    assertReason(
        OrderResponse.builder().from(SHIPPED).id(Optional.empty()).build(),
        ReasonCode.SCHEMA_MISMATCH);
  }

  private static void assertReason(OrderResponse order, ReasonCode reason) {
    assertThatThrownBy(() -> FulfilmentMapping.toFulfilment(order, PREFIXED))
        .isInstanceOfSatisfying(
            MappingException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static Fulfilment fulfilment(String status, OgoshipSettings settings) {
    return FulfilmentMapping.toFulfilment(
        OrderResponse.builder().from(SHIPPED).status(OrderStatus.of(status)).build(), settings);
  }
}
