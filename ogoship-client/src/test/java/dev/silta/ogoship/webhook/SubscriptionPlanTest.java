// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.Secret;
import dev.silta.ogoship.model.WebHook;
import dev.silta.ogoship.model.WebHookResponse;
import dev.silta.ogoship.model.WebhookType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionPlanTest {
  private static final String BASE = "https://host.example.test/ogoship/shop-1";
  private static final List<WebHook> WANTED =
      Subscriptions.wanted(
          BASE,
          Secret.of("key-1"),
          List.of(WebhookType.ORDER_SHIPPED, WebhookType.PRODUCT_STOCK_LEVEL_CHANGED));

  private static WebHookResponse.Builder present(String id, WebHook hook) {
    return WebHookResponse.builder().id(id).url(hook.url()).key(hook.key()).type(hook.type());
  }

  private static WebHookResponse foreign() {
    return WebHookResponse.builder()
        .id("foreign")
        .url("https://other.example.test/hooks")
        .key("key-of-others")
        .type(WebhookType.ORDER_SHIPPED)
        .build();
  }

  @Test
  void eachTypeHasAPathOfItsOwn() {
    assertThat(WANTED)
        .extracting(WebHook::url)
        .containsExactly(BASE + "/order-shipped", BASE + "/product-stock-level-changed");
  }

  @Test
  void whatIsMissingIsCreated() {
    SubscriptionPlan plan = SubscriptionPlan.of(List.of(), WANTED);

    assertThat(plan.create()).isEqualTo(WANTED);
    assertThat(plan.update()).isEmpty();
  }

  @Test
  void whatIsThereIsLeftAlone() {
    SubscriptionPlan plan =
        SubscriptionPlan.of(
            List.of(present("1", WANTED.get(0)).build(), present("2", WANTED.get(1)).build()),
            WANTED);

    assertThat(plan.unchanged()).isEqualTo(WANTED);
    assertThat(plan.create()).isEmpty();
    assertThat(plan.update()).isEmpty();
  }

  @Test
  void anotherKeyTypeOrHeaderIsUpdated() {
    WebHook hook = WANTED.get(0);
    List<WebHookResponse> different =
        List.of(
            present("1", hook).key("key-0").build(),
            present("1", hook).type(WebhookType.of("Other")).build(),
            present("1", hook).customHeaders(Map.of("X-Shop", "1")).build());

    assertThat(different)
        .allSatisfy(
            one ->
                assertThat(SubscriptionPlan.of(List.of(one), List.of(hook)).update())
                    .isEqualTo(Map.of("1", hook)));
  }

  @Test
  void aKeyThatIsNotGivenBackIsWrittenAgain() {
    WebHook hook = WANTED.get(0);
    WebHookResponse silent =
        WebHookResponse.builder().id("1").url(hook.url()).type(hook.type()).build();

    assertThat(SubscriptionPlan.of(List.of(silent), List.of(hook)).update()).containsKey("1");
  }

  @Test
  void foreignSubscriptionsAreNotTouched() {
    SubscriptionPlan plan = SubscriptionPlan.of(List.of(foreign()), WANTED);

    assertThat(plan.create()).isEqualTo(WANTED);
    assertThat(plan.update()).isEmpty();
    assertThat(plan.surplus()).isEmpty();
  }

  @Test
  void aSecondSubscriptionOfOneAddressIsReported() {
    WebHook hook = WANTED.get(0);
    SubscriptionPlan plan =
        SubscriptionPlan.of(
            List.of(present("1", hook).build(), present("2", hook).build()), List.of(hook));

    assertThat(plan.unchanged()).containsExactly(hook);
    assertThat(plan.surplus()).containsExactly("2");
  }

  @Test
  void aPlanDoesNotShowKeys() {
    assertThat(SubscriptionPlan.of(List.of(foreign()), WANTED).toString())
        .isEqualTo("SubscriptionPlan{2 to create, 0 to update, 0 unchanged, 0 surplus}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://host.example.test/ogoship",
        "https://localhost/ogoship",
        "https://host.example.test/ogo%20ship",
        "https://host.example.test/ogo ship",
        "https://host.example.test/?shop=1",
        "https://host.example.test/#shop-1",
        "host.example.test"
      })
  void anAddressThatOgoshipRefusesIsRefusedBeforeAnythingIsSent(String base) {
    List<WebhookType> types = List.of(WebhookType.ORDER_SHIPPED);

    assertThatThrownBy(() -> Subscriptions.wanted(base, Secret.of("key-1"), types))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("http")
        .hasMessageNotContaining("key-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://host.example.test:8443/a", "https://192.0.2.10/a/"})
  void portsAndAddressesOfNumbersPass(String base) {
    assertThat(Subscriptions.wanted(base, Secret.of("key-1"), List.of(WebhookType.ORDER_SHIPPED)))
        .singleElement()
        .extracting(WebHook::url)
        .asString()
        .endsWith("/a/order-shipped");
  }

  @ParameterizedTest
  @CsvSource({
    "OrderShipped,/order-shipped",
    "Other,/other",
    "StockUpdateV2Done,/stock-update-v2-done"
  })
  void pathsAreTheWordsOfTheType(String type, String path) {
    assertThat(Subscriptions.path(WebhookType.of(type))).isEqualTo(path);
  }
}
