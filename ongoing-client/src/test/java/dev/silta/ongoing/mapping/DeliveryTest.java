// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.mapping.DeliveryTable;
import dev.silta.model.DeliveryMethod;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.model.CodeNamePair;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();

  @Test
  void shopsCodeAndNamePassThrough() {
    assertThat(map(method(Optional.of("PARCEL-POINT")), DEFAULTS))
        .isEqualTo(CodeNamePair.builder().code("PARCEL-POINT").name("Parcel point").build());
  }

  @Test
  void shopsKeyStandsInForAMissingCode() {
    assertThat(map(method(Optional.empty()), DEFAULTS).code()).contains("12");
  }

  @Test
  void tableDecidesWhereThereIsOne() {
    DeliveryTable table = DeliveryTable.builder().byKey("12", "POINT").build();
    assertThat(map(method(Optional.of("X")), with(table)))
        .isEqualTo(CodeNamePair.builder().code("POINT").build());
  }

  @Test
  void methodThatIsInNoRuleIsHeldByName() {
    DeliveryTable table = DeliveryTable.builder().byKey("13", "POINT").build();
    assertThatThrownBy(() -> map(method(Optional.of("X")), with(table)))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.SHIPPING_METHOD_UNMAPPED))
        .hasMessageContaining("'Parcel point' (key 12, code X)");
  }

  @Test
  void orderWithoutAMethodIsHeld() {
    assertThatThrownBy(() -> map(Optional.empty(), DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.SHIPPING_METHOD_UNMAPPED));
  }

  @Test
  void orderWithoutAMethodTakesTheDefaultIfThereIsOne() {
    OngoingSettings settings = Samples.settings().deliveryWithoutMethod("STANDARD").build();
    assertThat(map(Optional.empty(), settings).code()).contains("STANDARD");
  }

  private static OngoingSettings with(DeliveryTable table) {
    return Samples.settings().deliveryTable(table).build();
  }

  private static Optional<DeliveryMethod> method(Optional<String> code) {
    return Optional.of(new DeliveryMethod("12", code, "Parcel point"));
  }

  private static CodeNamePair map(Optional<DeliveryMethod> method, OngoingSettings settings) {
    SalesOrder order = Samples.order(Samples.aConsignee().build()).delivery(method).build();
    return Delivery.toWayOfDelivery(order, settings);
  }
}
