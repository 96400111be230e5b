// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.webhooks;

import dev.silta.http.Secret;
import dev.silta.model.OrderNumber;
import dev.silta.mycashflow.webhook.MyCashflowWebhooks;
import dev.silta.ogoship.model.WebhookType;
import dev.silta.ogoship.webhook.OgoshipWebhooks;
import dev.silta.ogoship.webhook.Subscriptions;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.webhook.OngoingWebhooks;
import dev.silta.webhook.WebhookReceiver;
import dev.silta.webhook.WebhookRoutes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may send what to which path of one shop. A real host takes the secrets from its vault. */
final class Receivers {
  static final String ORDERS = "/shop-1/orders";
  static final String WAREHOUSE = "/shop-1/ongoing";
  static final String OGOSHIP = "/shop-1/ogoship";
  static final Secret ORDERS_TOKEN = Secret.of("token-of-the-demo-in-the-path-4f1c");
  static final Secret WAREHOUSE_TOKEN = Secret.of("token-of-the-demo-in-a-header-77a0");
  static final Secret OGOSHIP_KEY = Secret.of("whk-test-4f1c");

  private Receivers() {}

  static WebhookRoutes routes(OngoingSettings settings) {
    return WebhookRoutes.of(
        Map.of(
            ORDERS,
            WebhookReceiver.of(
                MyCashflowWebhooks.token(List.of(ORDERS_TOKEN)), MyCashflowWebhooks.reader()),
            WAREHOUSE,
            WebhookReceiver.of(
                OngoingWebhooks.token(List.of(WAREHOUSE_TOKEN)), OngoingWebhooks.reader(settings)),
            path(WebhookType.ORDER_SHIPPED),
            ogoship(WebhookType.ORDER_SHIPPED),
            path(WebhookType.PRODUCT_STOCK_LEVEL_CHANGED),
            ogoship(WebhookType.PRODUCT_STOCK_LEVEL_CHANGED)));
  }

  static String path(WebhookType type) {
    return OGOSHIP + Subscriptions.path(type);
  }

  private static WebhookReceiver ogoship(WebhookType type) {
    return WebhookReceiver.of(
        OgoshipWebhooks.signature(List.of(OGOSHIP_KEY)),
        OgoshipWebhooks.reader(type, reference -> Optional.of(new OrderNumber(reference))));
  }
}
