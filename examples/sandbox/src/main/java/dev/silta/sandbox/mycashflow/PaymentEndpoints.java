// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;

/** Payments of an order and their four actions. */
final class PaymentEndpoints {
  private final ShopState shop;
  private final Expansion plain;

  PaymentEndpoints(ShopState shop) {
    this.shop = shop;
    this.plain = Expansion.none(shop.switches());
  }

  void addTo(Router router) {
    String one = "/orders/{id}/payments/{id}";
    router.on("GET " + one, call -> view(call, find(call)));
    router.on("POST " + one + "/mark-as-paid", call -> mark(call, "PAID"));
    router.on("POST " + one + "/mark-as-unpaid", call -> mark(call, "OPEN"));
    router.on("POST " + one + "/mark-as-cancelled", call -> mark(call, "CANCELLED"));
    router.on("POST " + one + "/activate", this::activate);
  }

  private ObjectNode find(Call call) {
    return Json.objects(shop.orders().get(call.id()), "payments").stream()
        .filter(payment -> payment.path("id").asLong() == call.id(1))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "Payment not found"));
  }

  private Answer view(Call call, ObjectNode payment) {
    return ProductEndpoints.data(plain.apply(payment, call.query()));
  }

  private Answer mark(Call call, String status) {
    ObjectNode payment = find(call);
    PaymentSpec.setStatus(payment, status);
    shop.stamps().touch(payment);
    shop.orders().touched(shop.orders().get(call.id()), "payment.changed");
    return view(call, payment);
  }

  private Answer activate(Call call) {
    if (!OrderTree.hasStatus(find(call), "PENDING_ACTIVATION")) {
      throw new Refusal(409, "Payment is not waiting for activation");
    }
    if (shop.switches().failsActivation(call.id())) {
      throw new Refusal(500, "Payment activation failed at the provider");
    }
    return mark(call, "PAID");
  }
}
