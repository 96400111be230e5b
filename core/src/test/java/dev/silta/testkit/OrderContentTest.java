// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.FieldValues;
import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderContentTest {
  private final WarehouseRules rules = new WarehouseRules();

  @ParameterizedTest
  @MethodSource("ordersThatDoNotMap")
  void anOrderThatDoesNotMapNamesFieldAndReason(
      UnaryOperator<OrderSketch> change, ReasonCode reason, String field) {
    rules.methods(Map.of("post", "P1", "locker", "P2")).pickupPointFor("locker");
    OrderSketch order = change.apply(anOrder("1001"));

    assertThatThrownBy(() -> OrderContent.of(order.build(), rules))
        .isInstanceOfSatisfying(
            MappingException.class,
            problem -> {
              assertThat(problem.reason()).isEqualTo(reason);
              assertThat(problem.field()).isEqualTo(field);
            });
  }

  static Stream<Arguments> ordersThatDoNotMap() {
    return Stream.of(
        row(order -> order.street(" "), ReasonCode.ADDRESS_INVALID, "consignee.street"),
        row(
            order -> order.consignee(who -> who.postCode("")),
            ReasonCode.ADDRESS_INVALID,
            "consignee.postCode"),
        row(
            order -> order.consignee(who -> who.country("Suomi")),
            ReasonCode.ADDRESS_INVALID,
            "consignee.country"),
        row(
            order -> order.changeLine("2", line -> line.article("")),
            ReasonCode.SKU_MISSING,
            "lines[2].article"),
        row(
            order -> order.changeLine("1", line -> line.quantity(0)),
            ReasonCode.VALUE_INVALID,
            "lines[1].quantity"),
        row(order -> order.delivery("night"), ReasonCode.SHIPPING_METHOD_UNMAPPED, "delivery"),
        row(order -> order.delivery("locker"), ReasonCode.PICKUP_POINT_MISSING, "pickupPoint"));
  }

  @Test
  void withoutATableEachMethodGoesByItsCodeOrKey() {
    assertThat(content(anOrder("1001").delivery("7", "DHL", "DHL")).get("delivery"))
        .contains("DHL");
    assertThat(content(anOrder("1001").delivery("7", "", "DHL")).get("delivery")).contains("7");
    assertThat(content(anOrder("1001").noDelivery()).get("delivery")).isEmpty();
  }

  @Test
  void onlyGoodsAreSent() {
    FieldValues content =
        content(anOrder("1001").changeLine("1", line -> line.kind(LineKind.DIGITAL)));

    assertThat(content.get("lines[1].article")).isEmpty();
    assertThat(content.get("lines[2].article")).contains("B");
  }

  @Test
  void everyFieldOfAFullOrderArrives() {
    FieldValues content =
        content(anOrder("1001").pickupPoint("PP1").remark("Ring").street("Katu 5"));

    assertThat(content.asMap())
        .containsEntry("consignee.street", "Katu 5")
        .containsEntry("pickupPoint", "PP1")
        .containsEntry("remark", "Ring")
        .containsEntry("lines[1].quantity", "2")
        .containsEntry("lines[1].unitPrice", "10.00 EUR")
        .containsEntry("total", "34.90 EUR");
  }

  private FieldValues content(OrderSketch order) {
    return OrderContent.of(order.build(), rules);
  }

  private static Arguments row(UnaryOperator<OrderSketch> change, ReasonCode reason, String field) {
    return Arguments.of(change, reason, field);
  }
}
