// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.havingExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.WarehouseSurvey.KnownStatus;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.Stub;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OngoingWarehouseFindTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ORDERS = "/api/v1/orders";

  /** B4. */
  @Test
  void ordersAreFoundByRepeatedNumbersWhateverTheCase() {
    SERVER.stubFor(
        get(urlPathEqualTo(ORDERS))
            .withQueryParam("goodsOwnerId", equalTo("77"))
            .withQueryParam("orderNumbers", havingExactly("A-1", "A-x2"))
            .withQueryParam("orderIdFrom", equalTo("0"))
            .willReturn(okJson(list(order(1, "a-1", 200), order(2, "A-X2", 450)))));
    Map<OrderNumber, Fulfilment> found = find("A-", "1", "x2");
    assertThat(one(found, "1").warehouseId()).isEqualTo("1");
    assertThat(one(found, "x2").stage()).isEqualTo(FulfilmentStage.SHIPPED);
    SERVER.verify(1, getRequestedFor(urlPathEqualTo(ORDERS)));
  }

  @Test
  void serverThatIgnoresTheFilterFindsNothing() {
    page(0, list(order(1, "77", 200)));
    page(2, "[]");
    assertThat(find("", "5021")).isEmpty();
  }

  /** B9. */
  @Test
  void shortPageProvesNothing() {
    page(0, list(order(1, "1", 200)));
    page(2, list(order(2, "2", 200)));
    assertThat(find("", "1", "2")).hasSize(2);
  }

  @Test
  void liveOrderIsPreferred() {
    page(0, list(order(1, "5021", 200), order(2, "5021", 1000)));
    assertThat(one(find("", "5021"), "5021").warehouseId()).isEqualTo("1");
    page(0, list(order(1, "5021", 1000), order(2, "5021", 300)));
    assertThat(one(find("", "5021"), "5021").warehouseId()).isEqualTo("2");
  }

  /** B2. */
  @Test
  void unreadableOrderIsNotTakenForAbsent() {
    page(0, "[{\"orderInfo\":{\"orderId\":9,\"orderNumber\":{\"a\":1}}}]");
    page(10, "[]");
    assertThatThrownBy(() -> find("", "5021"))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("order 9");
  }

  @Test
  void manyNumbersAreAskedForInParts() {
    SERVER.stubFor(get(urlPathEqualTo(ORDERS)).willReturn(okJson("[]")));
    find("", IntStream.range(0, 101).mapToObj(Integer::toString).toArray(String[]::new));
    SERVER.verify(3, getRequestedFor(urlPathEqualTo(ORDERS)));
  }

  @Test
  void numberThatTheWarehouseCannotHoldIsNotAskedFor() {
    assertThat(find("", "5".repeat(51))).isEmpty();
    SERVER.verify(0, getRequestedFor(urlPathEqualTo(ORDERS)));
  }

  private static Map<OrderNumber, Fulfilment> find(String prefix, String... numbers) {
    List<OrderNumber> asked = Stream.of(numbers).map(OrderNumber::new).toList();
    return OngoingWarehouse.builder(
            Stub.client(SERVER), Samples.settings().orderNumberPrefix(prefix).build())
        .build()
        .find(asked);
  }

  /** B27: statuses differ from warehouse to warehouse. */
  @Test
  void theSystemsStatusesAreListedWithWhatTheSettingsMakeOfThem() {
    SERVER.stubFor(
        get(urlPathEqualTo(ORDERS + "/statuses"))
            .willReturn(
                okJson(
                    """
                    {"orderStatuses":[{"number":450,"text":"Sent"},{"number":460,"text":"Egen"}]}""")));
    assertThat(
            OngoingWarehouse.builder(Stub.client(SERVER), Samples.settings().build())
                .build()
                .statuses())
        .containsExactly(
            new KnownStatus("450 Sent", FulfilmentStage.SHIPPED),
            new KnownStatus("460 Egen", FulfilmentStage.UNKNOWN));
  }

  private static Fulfilment one(Map<OrderNumber, Fulfilment> found, String number) {
    return Optional.ofNullable(found.get(new OrderNumber(number))).orElseThrow();
  }

  private static void page(int from, String body) {
    SERVER.stubFor(
        get(urlPathEqualTo(ORDERS))
            .withQueryParam("orderIdFrom", equalTo(Integer.toString(from)))
            .willReturn(okJson(body)));
  }

  private static String list(String... orders) {
    return "[" + String.join(",", orders) + "]";
  }

  private static String order(int id, String number, int status) {
    return """
        {"orderInfo":{"orderId":%d,"orderNumber":"%s","orderStatus":{"number":%d}}}"""
        .formatted(id, number, status);
  }
}
