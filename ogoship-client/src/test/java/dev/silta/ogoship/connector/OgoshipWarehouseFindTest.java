// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.silta.ogoship.connector.Wire.ORDERS;
import static dev.silta.ogoship.connector.Wire.byReference;
import static dev.silta.ogoship.connector.Wire.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.connector.ConnectorException;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.ogoship.Stub;
import dev.silta.ogoship.mapping.OgoshipSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OgoshipWarehouseFindTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();

  @Test
  void eachOrderIsFoundByItsReferenceInOneCall() {
    SERVER.stubFor(byReference("A-1", order("x", "A-1", "new")));
    SERVER.stubFor(byReference("A-2", order("y", "A-2", "shipped")));
    Map<OrderNumber, Fulfilment> found = find("A-", "1", "2", "1");
    assertThat(one(found, "1").warehouseId()).isEqualTo("x");
    assertThat(one(found, "2").stage()).isEqualTo(FulfilmentStage.SHIPPED);
    SERVER.verify(2, getRequestedFor(urlPathEqualTo(ORDERS)));
  }

  @Test
  void onlyTheExactReferenceCounts() {
    SERVER.stubFor(byReference("5021", order("x", "5021-2", "new"), order("y", "A-5021", "new")));
    assertThat(find("", "5021")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cancelled, new,       y",
    "reserved,  pending,   y",
    "shipped,   reserved,  x",
    "reserved,  cancelled, x",
    "new,       new,       x"
  })
  void liveOrderComesFirstThenOneThatIsNotHeldThenById(
      String first, String second, String expected) {
    String one = order("x", "5021", first);
    String other = order("y", "5021", second);
    SERVER.stubFor(byReference("5021", one, other));
    assertThat(one(find("", "5021"), "5021").warehouseId()).isEqualTo(expected);
    SERVER.stubFor(byReference("5021", other, one));
    assertThat(one(find("", "5021"), "5021").warehouseId()).isEqualTo(expected);
  }

  @Test
  void numberThatOgoshipCannotHoldDoesNotSpoilTheOthers() {
    SERVER.stubFor(byReference("1", order("x", "1", "new")));
    assertThat(find("", "5".repeat(51), "1")).containsOnlyKeys(new OrderNumber("1"));
  }

  /** B2. */
  @Test
  void unreadableOrderIsNotTakenForAbsent() {
    SERVER.stubFor(byReference("5021", "{\"reference\":\"5021\",\"orderLines\":7}"));
    assertThatThrownBy(() -> find("", "5021"))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("order '5021'");
  }

  @Test
  void orderWithoutAnIdIsNotTakenForAbsentEither() {
    SERVER.stubFor(byReference("5021", "{\"reference\":\"5021\",\"status\":\"new\"}"));
    assertThatThrownBy(() -> find("", "5021"))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("has no id");
  }

  private static Map<OrderNumber, Fulfilment> find(String prefix, String... numbers) {
    List<OrderNumber> asked = Stream.of(numbers).map(OrderNumber::new).toList();
    OgoshipSettings settings = OgoshipSettings.builder().referencePrefix(prefix).build();
    return Wire.warehouse(SERVER, settings).find(asked);
  }

  private static Fulfilment one(Map<OrderNumber, Fulfilment> found, String number) {
    return Optional.ofNullable(found.get(new OrderNumber(number))).orElseThrow();
  }
}
