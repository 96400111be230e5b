// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox;

import dev.silta.sandbox.mycashflow.OrderSpec;
import dev.silta.sandbox.mycashflow.PartySpec;
import dev.silta.sandbox.mycashflow.ShopSeed;
import java.util.Locale;
import java.util.function.Consumer;

/** The shop of {@link DemoShop#seedMixed}. */
final class MixedShop {
  private static final String POTTERY = "Savipaja Esimerkki Oy";
  private static final String WEAVERY = "Kangaspuu Esimerkki Oy";
  private static final String HOME = "Posti Kotipaketti";
  private static final String PICKUP = "Posti Noutopiste";
  private static final String BY_NAME = "Matkahuolto Lähellä";
  private static final String UNMATCHED = "Pyörälähetti";
  private static final String CARD = "Korttimaksu";
  private static final String ON_DELIVERY = "Jälkivaatimus";

  private MixedShop() {}

  static void seed(Sandbox sandbox) {
    sandbox.ogoship().options().shippingMethods("posti_home", "posti_pickup", BY_NAME);
    ShopSeed seed = sandbox.shop().seed();
    methods(seed);
    pottery(seed);
    weavery(seed);
    ordersBySupplier(seed);
    ordersByMethod(seed);
  }

  private static void methods(ShopSeed seed) {
    seed.shippingMethod(HOME, "posti_home");
    seed.shippingMethod(PICKUP, "posti_pickup");
    seed.shippingMethod(BY_NAME);
    seed.shippingMethod(UNMATCHED);
    seed.paymentMethod(CARD, "CARD");
    seed.cashOnDelivery(ON_DELIVERY, "COD-MIXED");
  }

  private static void pottery(ShopSeed seed) {
    seed.product(
        p ->
            p.code("SAVI-KULHO")
                .name("Savikulho 1 l")
                .description("<p>Käsin dreijattu &amp; lasitettu</p>")
                .price("36")
                .purchasePrice("14.20")
                .vat("25.5")
                .weight("0.7")
                .barcode("6430055555551")
                .stock(20)
                .supplier(POTTERY)
                .supplierCode("SP-12"));
    seed.product(
        p ->
            p.code("SAVI-LAUTANEN")
                .name("Savilautanen")
                .price("28")
                .vat("25.5")
                .supplier(POTTERY)
                .variation(v -> v.code("SAVI-LAUTANEN-20").name("20 cm").stock(15))
                .variation(v -> v.code("SAVI-LAUTANEN-26").name("26 cm").price("34.50").stock(6)));
  }

  private static void weavery(ShopSeed seed) {
    seed.product(
        p ->
            p.code("KUTO-HUIVI")
                .name("Villahuivi")
                .price("59")
                .vat("25.5")
                .weight("0.2")
                .stock(9)
                .supplier(WEAVERY));
    seed.product(
        p ->
            p.code("KUTO-MATTO")
                .name("Räsymatto 70 x 140")
                .price("89")
                .vat("25.5")
                .weight("1.6")
                .stock(4)
                .supplier(WEAVERY));
  }

  private static void ordersBySupplier(ShopSeed seed) {
    seed.order(order("Saara", HOME).andThen(o -> o.line("SAVI-KULHO", 2)));
    seed.order(
        order("Mikko", HOME)
            .andThen(
                o -> o.line("SAVI-LAUTANEN-20", 4).line("KUTO-HUIVI", 1).line("SAVI-KULHO", 1)));
    seed.order(order("Kaarina", HOME).andThen(o -> o.line("KUTO-MATTO", 1)));
  }

  private static void ordersByMethod(ShopSeed seed) {
    seed.order(
        order("Noora", PICKUP)
            .andThen(o -> o.pickupPoint("001234567").line("SAVI-LAUTANEN-26", 2)));
    seed.order(
        order("Jalmari", HOME)
            .andThen(
                o ->
                    o.paymentMethod(ON_DELIVERY)
                        .paymentCosts("4.50")
                        .unpaid()
                        .line("SAVI-KULHO", 1)));
    seed.order(order("Niilo", BY_NAME).andThen(o -> o.line("SAVI-KULHO", 1)));
    seed.order(order("Pyry", UNMATCHED).andThen(o -> o.line("SAVI-LAUTANEN-20", 1)));
  }

  private static Consumer<OrderSpec> order(String first, String method) {
    Consumer<PartySpec> person =
        p ->
            p.name(first, "Esimerkki")
                .address("Keksittykatu 2", "33100", "Tampere", "FI")
                .phone("+358 00 000 0002")
                .email(first.toLowerCase(Locale.ROOT) + "@example.test");
    return o -> o.customer(person).shippingMethod(method).paymentMethod(CARD).shippingCosts("7.90");
  }
}
