// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.ogoship.Fixtures;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that the vendor writes in several ways and may add to. */
class OpenEnumsTest {

  private static OrderResponse order(String status) {
    byte[] json = ("{\"reference\":\"1\",\"status\":" + status + "}").getBytes(UTF_8);
    return Fixtures.STRICT.read(json, OrderResponse.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"shipped\"", "\"Shipped\"", "\"SHIPPED\"", "\" shipped \"", "7", "\"7\""})
  void statusIsReadInEveryCaseAndAsANumber(String status) {
    assertThat(order(status).status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(Fixtures.sent(order(status)).get("status").asText()).isEqualTo("shipped");
  }

  @ParameterizedTest
  @CsvSource({
    "0, NEW",
    "1, DRAFT",
    "2, RESERVED",
    "3, LOCKED",
    "4, COLLECTING",
    "5, PENDING",
    "6, CANCELLED",
    "7, SHIPPED",
    "8, RETURNED",
    "9, UNKNOWN",
    "-1, UNKNOWN"
  })
  void numbersAreTheVendors(int number, OrderStatus.Name name) {
    assertThat(OrderStatus.of(number).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
  void everyKnownStatusIsWrittenInLowerCase(OrderStatus.Name name) {
    OrderStatus status = OrderStatus.of(name.name());
    assertThat(status.name()).isEqualTo(name);
    assertThat(status.text()).isEqualTo(name.name().toLowerCase(Locale.ROOT));
    assertThat(OrderStatus.of(status.text())).isEqualTo(status);
  }

  @Test
  void unknownStatusKeepsItsTextAndGoesBackAsItCame() {
    OrderResponse order = order("\"PartlyShipped\"");
    assertThat(order.status().name()).isEqualTo(OrderStatus.Name.UNKNOWN);
    assertThat(order.status()).hasToString("PartlyShipped");
    assertThat(Fixtures.sent(order).get("status").asText()).isEqualTo("PartlyShipped");
    assertThat(order("42").status().text()).isEqualTo("42");
    assertThat(order("\"unknown\"").status().name()).isEqualTo(OrderStatus.Name.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "7.5", "99999999999", "{\"code\":7}", "[7]"})
  void statusOfAnOddKindDoesNotSpoilTheOrder(String status) {
    assertThat(order(status).status().name()).isEqualTo(OrderStatus.Name.UNKNOWN);
    assertThat(order(status).reference()).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void statusThatIsNotThereIsAbsent(String status) {
    assertThat(order(status).status()).isEqualTo(OrderStatus.ABSENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OrderShipped", "orderShipped", "ORDERSHIPPED", "ordershipped", "1"})
  void webhookTypeIsReadInEveryCaseAndAsANumber(String text) {
    assertThat(WebhookType.of(text)).isEqualTo(WebhookType.ORDER_SHIPPED);
    assertThat(WebhookType.of(2)).isEqualTo(WebhookType.PRODUCT_STOCK_LEVEL_CHANGED);
    assertThat(Fixtures.sent(WebhookType.of(text)).asText()).isEqualTo("OrderShipped");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OrderChanged", "0", "3", "", "unknown"})
  void unknownWebhookTypeKeepsItsText(String text) {
    assertThat(WebhookType.of(text).name()).isEqualTo(WebhookType.Name.UNKNOWN);
    assertThat(WebhookType.of(text).text()).isEqualTo(text);
  }

  @Test
  void knownNamesHaveNoOtherText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrderStatus(OrderStatus.Name.NEW, "New"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WebhookType(WebhookType.Name.ORDER_SHIPPED, "x"));
  }
}
