// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.PickupPoint;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.ongoing.Fixtures;
import dev.silta.ongoing.OrderDraft;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.model.PostOrderLine;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderMappingTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Order info: customer price,            /customerPrice,                      31.70",
    "Order info: customs currency code,     /customsInfo/customsValueCurrencyCode, EUR",
    "Order info: order number,              /orderNumber,                        5021",
    "Order info: goods owner order id,      /goodsOwnerOrderId,                  5021",
    "Order info: way of delivery,           /wayOfDelivery/code,                 PARCEL-POINT",
    "Order info: way of delivery,           /wayOfDelivery/name,                 Parcel point",
    "Customer: address,                     /consignee/address1,                 Mallikatu 3 B",
    "Customer: city,                        /consignee/city,                     Helsinki",
    "Customer: country code,                /consignee/countryCode,              FI",
    "Customer: email,                       /emailNotification/value,            aino@example.test",
    "Customer: mobile phone,                /smsNotification/value,              +358400000000",
    "Customer: post code,                   /consignee/postCode,                 00500",
    "Customer: name,                        /consignee/name,                     Aino Esimerkki",
    "Order line: external order line code,  /orderLines/0/rowNumber,             9001",
    "Order line: line price,                /orderLines/0/prices/linePrice,      25.80",
    "Order line: line price,                /orderLines/0/prices/currencyCode,   EUR",
    "Order line: number of items,           /orderLines/0/numberOfItems,         2",
    "Order line: product code,              /orderLines/0/articleNumber,         MUG-BLUE",
    "Order line: total customs value,       /orderLines/0/lineTotalCustomsValue, 25.80"
  })
  void publishedRow(String row, String path, String expected) {
    assertThat(sent(Samples.anOrder(), DEFAULTS).at(path).asText()).isEqualTo(expected);
  }

  @Test
  void publishedRowOrderRemarkKeepsItsLineBreaks() {
    assertThat(sent(Samples.anOrder(), DEFAULTS).at("/orderRemark").asText())
        .isEqualTo("Ring the bell\nTwice");
  }

  @Test
  void wholeRequestIsWhatTheFixtureShows() {
    assertThat(sent(Samples.anOrder(), DEFAULTS))
        .isEqualTo(Fixtures.tree("orders/PUT_request.json"));
  }

  @Test
  void customsCurrencyCanFollowThePublishedRowToTheLetter() {
    OngoingSettings literal =
        Samples.settings().customsCurrency(OngoingSettings.CustomsCurrency.TAX_RATE).build();
    SalesOrder order =
        order()
            .addLines(Samples.aLine("1").vatRate(new BigDecimal("14.00")).build())
            .addLines(Samples.aLine("2").vatRate(new BigDecimal("25.50")).build())
            .build();
    assertThat(sent(order, literal).at("/customsInfo/customsValueCurrencyCode").asText())
        .isEqualTo("25.5");
  }

  @Test
  void orderNumberCarriesThePrefixAndTheShopsOwnIdDoesNot() {
    JsonNode sent = sent(Samples.anOrder(), Samples.settings().orderNumberPrefix("A-").build());
    assertThat(sent.at("/orderNumber").asText()).isEqualTo("A-5021");
    assertThat(sent.at("/goodsOwnerOrderId").asText()).isEqualTo("5021");
  }

  @Test
  void remarkIsLimited() {
    SalesOrder order = order().remark("r".repeat(501)).addLines(Samples.aLine("1").build()).build();
    assertThat(sent(order, DEFAULTS).at("/orderRemark").asText()).hasSize(500);
  }

  @ParameterizedTest
  @CsvSource({"Europe/Helsinki, 0, 2026-03-05", "UTC, 0, 2026-03-04", "UTC, 3, 2026-03-07"})
  void deliveryDateIsTheDayOfTheOrderInTheShopsZone(String zone, int days, String expected) {
    OngoingSettings settings = Samples.settings().zone(ZoneId.of(zone)).deliveryDays(days).build();
    assertThat(sent(Samples.anOrder(), settings).at("/deliveryDate").asText()).isEqualTo(expected);
  }

  @Test
  void onlyGoodsAreSent() {
    SalesOrder order =
        order()
            .addLines(Samples.aLine("1", LineKind.FREE_FORM, "1").build())
            .addLines(Samples.aLine("2", LineKind.DIGITAL, "1").build())
            .addLines(Samples.aLine("3", LineKind.RETURN, "-1").build())
            .addLines(Samples.aLine("4", LineKind.DELIVERED, "1").build())
            .addLines(Samples.aLine("5").build())
            .build();
    assertThat(OrderMapping.toPostOrder(order, DEFAULTS).orderLines())
        .extracting(PostOrderLine::rowNumber)
        .containsExactly("5");
  }

  @Test
  void orderWithoutGoodsIsNotSent() {
    assertThatThrownBy(() -> sent(order().build(), DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.NOTHING_TO_SEND));
  }

  @Test
  void pickUpPointThatIsTooLongIsRefused() {
    SalesOrder order =
        order()
            .pickupPoint(new PickupPoint("p".repeat(51)))
            .addLines(Samples.aLine("1").build())
            .build();
    assertThatThrownBy(() -> sent(order, DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class, e -> assertThat(e.field()).isEqualTo("pickupPoint"));
  }

  @Test
  void warehouseIsNamedOnlyIfTheSettingsNameOne() {
    assertThat(sent(Samples.anOrder(), DEFAULTS).has("warehouseId")).isFalse();
    assertThat(
            sent(Samples.anOrder(), Samples.settings().warehouseId(3).build())
                .at("/warehouseId")
                .asInt())
        .isEqualTo(3);
  }

  private static OrderDraft order() {
    return new OrderDraft();
  }

  private static JsonNode sent(SalesOrder order, OngoingSettings settings) {
    return Fixtures.sent(OrderMapping.toPostOrder(order, settings));
  }
}
