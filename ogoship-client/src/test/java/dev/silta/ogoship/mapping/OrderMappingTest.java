// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.DeliveryMethod;
import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.OrderDraft;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.mapping.OgoshipSettings.CashOnDelivery;
import dev.silta.ogoship.mapping.OgoshipSettings.Comments;
import dev.silta.ogoship.mapping.OgoshipSettings.TestOrders;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderMappingTest {
  private static final OgoshipSettings DEFAULTS = OgoshipSettings.defaults();
  private static final Money TO_COLLECT = Money.of("31.70", "EUR");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/reference,               5021",
    "/status,                  new",
    "/shippingCode,            posti_pickup",
    "/pickUpPointCode,         00123",
    "/customer/name,           Aino Esimerkki",
    "/orderLines/0/code,       MUKI-SIN-1",
    "/priceTotal,              31.70",
    "/priceCurrency,           EUR"
  })
  void row(String path, String expected) {
    assertThat(sent(Samples.anOrder(), DEFAULTS).at(path).asText()).isEqualTo(expected);
  }

  @Test
  void wholeRequestIsWhatTheFixtureShows() {
    assertThat(sent(Samples.anOrder(), DEFAULTS))
        .isEqualTo(Fixtures.tree("mapping/POST_Orders_request.json"));
  }

  @Test
  void referenceCarriesThePrefix() {
    OgoshipSettings settings = OgoshipSettings.builder().referencePrefix("SHOP1-").build();
    assertThat(sent(Samples.anOrder(), settings).path("reference").asText())
        .isEqualTo("SHOP1-5021");
  }

  @Test
  void remarkGoesOnlyIfTheSettingsSaySo() {
    OgoshipSettings settings = OgoshipSettings.builder().comments(Comments.REMARK).build();
    assertThat(sent(Samples.anOrder(), DEFAULTS).has("comments")).isFalse();
    assertThat(sent(Samples.anOrder(), settings).path("comments").asText())
        .isEqualTo("Ring the bell\nTwice");
  }

  @Test
  void testOrdersAreMarkedOnlyIfTheSettingsSaySo() {
    OgoshipSettings settings = OgoshipSettings.builder().test(TestOrders.YES).build();
    assertThat(sent(Samples.anOrder(), DEFAULTS).has("test")).isFalse();
    assertThat(sent(Samples.anOrder(), settings).path("test").asBoolean()).isTrue();
  }

  @Test
  void cashOnDeliveryIsSentWithoutABankReference() {
    JsonNode sent = sent(onDelivery().build(), DEFAULTS);
    assertThat(sent.path("cashOnDelivery").toString())
        .isEqualTo("{\"amount\":31.70,\"currencyCode\":\"EUR\"}");
  }

  @Test
  void cashOnDeliveryCanBeLeftOut() {
    OgoshipSettings settings =
        OgoshipSettings.builder().cashOnDelivery(CashOnDelivery.OMITTED).build();
    assertThat(sent(onDelivery().build(), settings).has("cashOnDelivery")).isFalse();
  }

  @Test
  void sumsAreThoseOfTheLinesThatGoIfOthersDoNot() {
    SalesOrder order =
        onDelivery().addLines(Samples.aLine("2", LineKind.ELSEWHERE, "1").build()).build();
    assertThat(sent(order, DEFAULTS).path("priceTotal").asText()).isEqualTo("25.80");
    assertThat(sent(order, DEFAULTS).at("/cashOnDelivery/amount").asText()).isEqualTo("25.80");
  }

  @Test
  void linesDeliveredBeforeDoNotChangeTheSums() {
    SalesOrder order =
        onDelivery().addLines(Samples.aLine("2", LineKind.DELIVERED, "1").build()).build();
    assertThat(sent(order, DEFAULTS).path("priceTotal").asText()).isEqualTo("31.70");
  }

  /** B13. */
  @Test
  void sumThatIsNotKnownIsLeftOutButNotCollected() {
    OrderDraft order =
        new OrderDraft()
            .addLines(Samples.aLine("1").unitPrice(Optional.empty()).build())
            .addLines(Samples.aLine("2", LineKind.ELSEWHERE, "1").build());
    assertThat(sent(order.build(), DEFAULTS).has("priceTotal")).isFalse();
    assertThatThrownBy(() -> sent(order.cashOnDelivery(TO_COLLECT).build(), DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class, e -> assertThat(e.field()).isEqualTo("lines[1].unitPrice"));
  }

  @Test
  void shippingCodeIsChosenByTheSettings() {
    DeliveryMethods methods = DeliveryMethods.builder().byKey("12", "posti_home").build();
    OgoshipSettings settings = OgoshipSettings.builder().delivery(methods).build();
    assertThat(sent(Samples.anOrder(), settings).path("shippingCode").asText())
        .isEqualTo("posti_home");
  }

  @Test
  void methodWithoutACodeHoldsTheOrder() {
    OrderDraft order =
        Samples.anOrderDraft().delivery(new DeliveryMethod("12", Optional.empty(), "Posti"));
    assertThatThrownBy(() -> sent(order.build(), DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.SHIPPING_METHOD_UNMAPPED));
  }

  private static OrderDraft onDelivery() {
    return Samples.anOrderDraft().cashOnDelivery(TO_COLLECT);
  }

  private static JsonNode sent(SalesOrder order, OgoshipSettings settings) {
    return Fixtures.sent(OrderMapping.toOrderRequest(order, settings));
  }
}
