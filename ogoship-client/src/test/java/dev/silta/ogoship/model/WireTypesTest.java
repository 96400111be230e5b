// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.ogoship.Fixtures;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTypesTest {

  /** A member that a type does not know is refused; one that it loses is missing afterwards. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        ApiError.class,
        ObjectMetadata.class,
        OrderRequest.class,
        OrderResponse.class,
        Product.class,
        ProductResponse.class,
        Return.class,
        StockResponse.class,
        StockUpdateRequest.class,
        StockUpdateResponse.class,
        WebHook.class,
        WebHookResponse.class
      })
  void everyMemberIsReadAndWrittenUnderItsName(Class<?> type) {
    String fixture = "model/" + type.getSimpleName() + ".json";
    Object value = Fixtures.read(fixture, type);
    assertThat(Fixtures.sent(value)).isEqualTo(Fixtures.tree(fixture));
  }

  @Test
  void requestsOfTheFixturesHoldNothingExtra() {
    assertThat(Fixtures.read("model/OrderRequest.json", OrderRequest.class).extra()).isEmpty();
    assertThat(Fixtures.read("model/Product.json", Product.class).extra()).isEmpty();
  }

  @Test
  void membersThatAreNotKnownAreIgnoredInProduction() {
    JsonCodec lenient =
        JsonCodec.of(
            PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);
    byte[] json = "{\"reference\":\"1\",\"weight\":{\"kg\":1},\"Parcels\":[1]}".getBytes(UTF_8);
    assertThat(lenient.read(json, OrderResponse.class).reference()).isEqualTo("1");
  }

  @Test
  void whatIsAbsentOrNullIsNotSent() {
    OrderRequest order =
        OrderRequest.builder()
            .reference("1")
            .status(OrderStatus.DRAFT)
            .customer(Customer.builder().name("Aino").build())
            .build();
    assertThat(Fixtures.sent(order))
        .isEqualTo(
            tree("{\"reference\":\"1\",\"status\":\"draft\",\"customer\":{\"name\":\"Aino\"}}"));
    OrderResponse read = Fixtures.read("orders/POST_response.json", OrderResponse.class);
    assertThat(Fixtures.sent(read).has("trackingNumber")).isFalse();
  }

  @Test
  void membersBeyondTheModelGoBesideTheOthers() {
    Product product =
        Product.builder()
            .code("A")
            .languageCode("fi")
            .putExtra("weight", 3)
            .putExtra("sizes", Map.of("height", 2))
            .build();
    assertThat(Fixtures.sent(product))
        .isEqualTo(
            tree("{\"code\":\"A\",\"languageCode\":\"fi\",\"weight\":3,\"sizes\":{\"height\":2}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "Status", "ORDERLINES"})
  void membersOfTheTypeAreNoExtras(String name) {
    OrderRequest.Builder order =
        OrderRequest.builder()
            .reference("1")
            .status(OrderStatus.NEW)
            .customer(Customer.builder().build())
            .putExtra(name, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(order::build)
        .withMessage("extra must not hold \"" + name + "\": OrderRequest has that member");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://connector.example.test/ogoship/1?a=b&c=(d)",
        "http://connector.example.test:8080/x",
        "https://192.0.2.7:8443/x",
        "https://example.test"
      })
  void callbackThatTheVendorTakesPasses(String url) {
    assertThat(hook(url).url()).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost/x",
        "https://localhost:8080/x.y",
        "ftp://example.test/x",
        "example.test/x",
        "https://example.test/%20",
        "https://example.test/ä",
        "https://example.test/a b",
        "https://.test",
        ""
      })
  void callbackThatTheVendorRefusesIsRefusedAtOnce(String url) {
    assertThatIllegalArgumentException().isThrownBy(() -> hook(url));
  }

  private static WebHook hook(String url) {
    return WebHook.builder().url(url).key("k").type(WebhookType.ORDER_SHIPPED).build();
  }

  @Test
  void membersOfAReturnAreFoundInAnyCase() {
    Return goods =
        Fixtures.STRICT.convert(
            tree("{\"Reference\":\"1\",\"count\":2,\"lines\":[],\"note\":null}"), Return.class);
    assertThat(goods.text("reference")).contains("1");
    assertThat(goods.text("COUNT")).contains("2");
    assertThat(goods.text("lines")).isEmpty();
    assertThat(goods.text("note")).isEmpty();
    assertThat(goods.text("other")).isEmpty();
  }

  /** S131, B45. */
  @Test
  void peopleAndSecretsAreNotPrinted() {
    String printed =
        Fixtures.read("model/OrderRequest.json", OrderRequest.class)
            + "|"
            + Fixtures.read("model/OrderResponse.json", OrderResponse.class)
            + Fixtures.read("model/WebHook.json", WebHook.class)
            + Fixtures.read("model/WebHookResponse.json", WebHookResponse.class)
            + Fixtures.read("model/Return.json", Return.class)
            + Fixtures.read("model/ObjectMetadata.json", ObjectMetadata.class)
            + OrderRequest.builder()
                .from(Fixtures.read("model/OrderRequest.json", OrderRequest.class))
                .putExtra("sender", "Aino")
                .build();
    assertThat(printed)
        .contains("20517", "LAMP-1")
        .doesNotContain(
            "Aino",
            "Virtanen",
            "Mallikatu",
            "2. krs",
            "Kuopio",
            "70100",
            "+358",
            "aino@",
            "990011",
            "present",
            "JVBERi0",
            "JJFI",
            "track.example",
            "Phone checked",
            "/doc/1",
            "/r/20517",
            "hook-key",
            "shop-1",
            "blue");
  }

  private static JsonNode tree(String json) {
    return Fixtures.STRICT.tree(json.getBytes(UTF_8));
  }
}
