// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.mycashflow.model.SupplierRequest;
import dev.silta.mycashflow.model.Variation;
import dev.silta.mycashflow.model.VariationRequest;
import dev.silta.mycashflow.model.Webhook;
import dev.silta.mycashflow.model.WebhookRequest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WritingApiTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  @Test
  void suppliersAreReadCreatedChangedAndDeleted() {
    String one = "flat/suppliers_GET_{id}_response.json";
    STORE.answer("GET", "/api/v1/suppliers/3", one);
    STORE.answer("POST", "/api/v1/suppliers", "flat/suppliers_POST_request.json", 200, one);
    STORE.answer("PATCH", "/api/v1/suppliers/3", "flat/suppliers_POST_request.json", 200, one);
    STORE.take("DELETE", "/api/v1/suppliers/3");
    SuppliersApi suppliers = STORE.client().suppliers();
    SupplierRequest request = SupplierRequest.builder().name("Hill & Fjell").build();
    assertThat(suppliers.get(3)).isPresent();
    suppliers.create(request);
    suppliers.update(3, request);
    suppliers.delete(3);
  }

  @Test
  void variationsLiveUnderTheirProduct() {
    String all = "/api/v1/products/512/variations";
    String one = "products/variations_GET_{id}_response.json";
    STORE.answer(
        "GET",
        all + "?expand=translations&sort=id-asc&page_size=500&page=1",
        "products/variations_GET_response.json");
    STORE.answer("GET", all + "/9001?expand=stock_item", one);
    STORE.answer("POST", all, "products/variations_POST_request.json", 200, one);
    STORE.answer("PATCH", all + "/9001", "products/variations_POST_request.json", 200, one);
    STORE.answer(
        "PATCH",
        all + "/9001/features",
        "products/variations_PATCH_features_request.json",
        200,
        one);
    STORE.take("DELETE", all + "/9001");
    VariationsApi variations = STORE.client().variations();
    VariationRequest request =
        VariationRequest.builder().name("XL / grey").price(new BigDecimal("9.5")).build();
    PageQuery translated = PageQuery.builder().addExpand("translations").build();
    assertThat(variations.list(512, translated)).hasSize(1);
    assertThat(variations.get(512, 9001, "stock_item")).map(Variation::id).contains(9001L);
    variations.create(512, request);
    variations.update(512, 9001, request);
    variations.updateFeatures(512, 9001, Map.of("size", "XL"));
    variations.delete(512, 9001);
  }

  @Test
  void webhooksAreCreatedListedAndDeleted() {
    String uuid = "0c9a52de-0000-11f0-8000-00aa00bb00cc";
    STORE.answer(
        "POST",
        "/api/v1/webhooks",
        "webhooks/POST_request.json",
        201,
        "webhooks/POST_response.json");
    STORE.answer("GET", "/api/v1/webhooks?page_size=500&page=1", "flat/GET_webhooks_response.json");
    STORE.take("DELETE", "/api/v1/webhooks/" + uuid);
    WebhooksApi webhooks = STORE.client().webhooks();
    Webhook created =
        webhooks.create(
            WebhookRequest.builder()
                .topic("order.created")
                .addExpands("products", "payments")
                .url("https://bridge.example.test/hooks/1")
                .build());
    assertThat(created.uuid()).isEqualTo(uuid);
    assertThat(created.toString()).doesNotContain(uuid);
    assertThat(webhooks.list()).hasSize(1);
    webhooks.delete(uuid);
  }
}
