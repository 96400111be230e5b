// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.http.Caller;
import dev.silta.sandbox.http.ManualClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A shop with two methods, a mug and a shirt in two sizes. */
abstract class ShopFixture {
  final ManualClock clock = ManualClock.at("2026-03-05T10:00:00Z");
  final MyCashflowServer shop = MyCashflowServer.start(clock);
  final Caller caller = new Caller(shop.baseUri(), shop.user(), shop.key());

  @BeforeEach
  void fill() {
    shop.seed().shippingMethod("Posti", "POSTI");
    shop.seed().paymentMethod("Kortti", "CARD");
    shop.seed().cashOnDelivery("Postiennakko", "COD");
    shop.seed().product(p -> p.code("MUKI").name("Muki").price("24").vat("25.5").stock(10));
    shop.seed()
        .product(
            p ->
                p.code("PAITA")
                    .name("Paita")
                    .price("39.90")
                    .vat("25.5")
                    .variation(v -> v.code("PAITA-S").name("S").stock(5))
                    .variation(v -> v.code("PAITA-M").name("M").price("42.90").stock(1)));
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  long order() {
    return shop.seed()
        .order(
            o ->
                o.shippingMethod("Posti")
                    .paymentMethod("Kortti")
                    .customer(c -> c.name("Aino", "Esimerkki").email("aino@example.test"))
                    .line("MUKI", 2));
  }

  JsonNode stored(long id) {
    return shop.order(id).orElseThrow();
  }

  JsonNode stock(String code) {
    return shop.stock(code).orElseThrow();
  }

  int post(String path) {
    return caller.status("POST", path, "");
  }
}
