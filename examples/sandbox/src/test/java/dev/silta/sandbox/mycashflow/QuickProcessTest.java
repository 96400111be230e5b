// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class QuickProcessTest extends ShopFixture {
  private int process(long id, String body) {
    return caller.status("POST", "/v0/orders/" + id + "/quick-process", body);
  }

  private long orderWith(Consumer<OrderSpec> more) {
    Consumer<OrderSpec> base =
        o -> o.shippingMethod("Posti").paymentMethod("Kortti").line("MUKI", 1);
    return shop.seed().order(base.andThen(more));
  }

  @Test
  void storesTheTrackingCodeAndSendsOneEmail() {
    long id = order();
    assertThat(process(id, "{\"tracking_code\":\"JJ1\",\"send_emails\":true}")).isEqualTo(200);
    assertThat(stored(id).path("status").asText()).isEqualTo("COMPLETED");
    assertThat(stored(id).at("/shipments/0/tracking_code").asText()).isEqualTo("JJ1");
    assertThat(stored(id).at("/products/0/delivered_at").isNull()).isFalse();
    assertThat(shop.emails(id))
        .containsExactly(new SentEmail(id, "shipping-confirmation", "aino@example.test", "JJ1"));
    assertThat(process(id, "{\"send_emails\":true}")).isEqualTo(409);
    assertThat(shop.emails(id)).hasSize(1);
  }

  @Test
  void sendsNoEmailUnasked() {
    long id = order();
    assertThat(process(id, "")).isEqualTo(200);
    assertThat(shop.emails()).isEmpty();
  }

  @Test
  void refusesCancelledOrders() {
    long id = order();
    shop.clerk().cancelOrder(id);
    assertThat(process(id, "{}")).isEqualTo(409);
  }

  @Test
  void refusesNoneOrTwoPayments() {
    assertThat(process(orderWith(OrderSpec::noPayment), "{}")).isEqualTo(409);
    long two = orderWith(o -> o.unpaid().payment(p -> p.status("CANCELLED")));
    assertThat(process(two, "{}")).isEqualTo(409);
    assertThat(stored(two).path("status").asText()).isEqualTo("OPEN");
  }

  @Test
  void openCashOnDeliveryNeedsTheFlag() {
    long id = orderWith(o -> o.paymentMethod("Postiennakko").unpaid());
    assertThat(process(id, "{}")).isEqualTo(409);
    assertThat(process(id, "{\"allow_open_cash_on_delivery_payments\":true}")).isEqualTo(200);
  }

  @Test
  void openInvoiceDoesNotBlock() {
    assertThat(process(orderWith(OrderSpec::unpaid), "{}")).isEqualTo(200);
  }

  @Test
  void activatesPendingPayments() {
    long id = orderWith(o -> o.payment(p -> p.status("PENDING_ACTIVATION")));
    assertThat(process(id, "{}")).isEqualTo(200);
    assertThat(stored(id).at("/payments/0/status").asText()).isEqualTo("PAID");
  }

  @Test
  void failedActivationStopsUnlessIgnored() {
    long id = orderWith(o -> o.payment(p -> p.status("PENDING_ACTIVATION")));
    shop.switches().failActivation(id);
    assertThat(process(id, "{}")).isEqualTo(500);
    assertThat(stored(id).path("status").asText()).isEqualTo("OPEN");
    assertThat(process(id, "{\"ignore_payment_activation_errors\":true}")).isEqualTo(200);
    assertThat(stored(id).at("/payments/0/status").asText()).isEqualTo("PENDING_ACTIVATION");
  }

  @Test
  void misspeltOptionIsRefused() {
    long id = order();
    assertThat(process(id, "{\"trackingCode\":\"JJ1\"}")).isEqualTo(400);
    assertThat(stored(id).path("status").asText()).isEqualTo("OPEN");
  }

  @Test
  void cancelRefusesArchivedAndCancelledOrders() {
    long id = order();
    String path = "/v1/orders/" + id + "/cancel";
    assertThat(post(path)).isEqualTo(200);
    assertThat(post(path)).isEqualTo(409);
    long archived = order();
    shop.clerk().archiveOrder(archived);
    assertThat(post("/v1/orders/" + archived + "/cancel")).isEqualTo(409);
  }

  @Test
  void paymentActionsChangeTheStatus() {
    long id = orderWith(OrderSpec::unpaid);
    String path = "/v1/orders/" + id + "/payments/" + stored(id).at("/payments/0/id").asLong();
    assertThat(post(path + "/activate")).isEqualTo(409);
    assertThat(post(path + "/mark-as-paid")).isEqualTo(200);
    assertThat(caller.get(path).at("/data/is_paid").asBoolean()).isTrue();
    assertThat(post(path + "/mark-as-unpaid")).isEqualTo(200);
    assertThat(post(path + "/mark-as-cancelled")).isEqualTo(200);
    assertThat(caller.get(path).at("/data/status").asText()).isEqualTo("CANCELLED");
  }

  @Test
  void commentsAndReferencesCanBeWritten() {
    long id = order();
    String comments = "/v1/orders/" + id + "/comments";
    assertThat(caller.status("POST", comments, "{\"text\":\"Hei\"}")).isEqualTo(200);
    assertThat(caller.status("PATCH", "/v1/orders/" + id, "{\"external_id\":\"W1\"}"))
        .isEqualTo(200);
    assertThat(caller.status("PATCH", "/v1/orders/" + id, "{\"total\":1}")).isEqualTo(400);
    assertThat(stored(id).at("/comments/0/text").asText()).isEqualTo("Hei");
    assertThat(stored(id).path("external_id").asText()).isEqualTo("W1");
  }
}
