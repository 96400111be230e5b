// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.mapping.DeliveryMethods;
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
    assertThat(map(method(Optional.empty()), DEFAULTS))
        .isEqualTo(CodeNamePair.builder().code("12").name("Parcel point").build());
  }

  @Test
  void rulesDecideWhereThereAreSome() {
    DeliveryMethods rules = DeliveryMethods.builder().byKey("12", "POINT").build();
    assertThat(map(method(Optional.of("X")), with(rules)))
        .isEqualTo(CodeNamePair.builder().code("POINT").build());
  }

  /** S021, B30. */
  @Test
  void methodThatNothingMatchesIsHeldByName() {
    DeliveryMethods rules = DeliveryMethods.builder().byKey("13", "POINT").build();
    assertThatThrownBy(() -> map(method(Optional.of("X")), with(rules)))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.SHIPPING_METHOD_UNMAPPED))
        .hasMessageContaining("'Parcel point' (key 12, code X)");
  }

  /** S023, B30. */
  @Test
  void orderWithoutAMethodIsHeld() {
    assertThatThrownBy(() -> map(Optional.empty(), DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.SHIPPING_METHOD_UNMAPPED));
  }

  /** S023, B30. */
  @Test
  void orderWithoutAMethodTakesTheDefaultIfThereIsOne() {
    DeliveryMethods methods = DeliveryMethods.builder().withoutMethod("STANDARD").build();
    assertThat(map(Optional.empty(), with(methods)).code()).contains("STANDARD");
  }

  private static OngoingSettings with(DeliveryMethods methods) {
    return Samples.settings().delivery(methods).build();
  }

  private static Optional<DeliveryMethod> method(Optional<String> code) {
    return Optional.of(new DeliveryMethod("12", code, "Parcel point"));
  }

  private static CodeNamePair map(Optional<DeliveryMethod> method, OngoingSettings settings) {
    SalesOrder order = Samples.order(Samples.aConsignee().build()).delivery(method).build();
    return Delivery.toWayOfDelivery(order, settings);
  }
}
