// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.silta.sandbox.mycashflow.OrderSpec;
import dev.silta.sandbox.mycashflow.PartySpec;
import dev.silta.sandbox.mycashflow.ShopSeed;
import java.util.Locale;
import java.util.function.Consumer;

/** A small, made-up shop with one order of each kind that matters. */
public final class DemoShop {
  private static final String HOME = "Kotiinkuljetus";
  private static final String PICKUP = "Noutopiste";
  private static final String CARD = "Verkkomaksu";

  private DemoShop() {}

  /** Fills the shop of an empty sandbox; the warehouse stays empty. */
  public static void seed(Sandbox sandbox) {
    ShopSeed seed = sandbox.shop().seed();
    methods(seed);
    coffee(seed);
    clothes(seed);
    kitchen(seed);
    digital(seed);
    orders(sandbox);
    businessOrders(seed);
  }

  /**
   * Fills the shop, also on top of {@link #seed}, with the products of two suppliers, one of which
   * keeps its goods at OGOship. There are orders with lines of the one, of the other and of both,
   * one to a pick-up point, one with cash on delivery, one whose shipping method OGOship knows by
   * its name only, and one whose method it does not know. OGOship has the methods enabled and is
   * otherwise left empty.
   */
  public static void seedMixed(Sandbox sandbox) {
    MixedShop.seed(sandbox);
  }

  private static void methods(ShopSeed seed) {
    seed.shippingMethod(HOME, "POSTI-HOME");
    seed.shippingMethod(PICKUP, "POSTI-PICKUP");
    seed.shippingMethod("Nouto myymälästä");
    seed.paymentMethod(CARD, "PAYTRAIL");
    seed.paymentMethod("Lasku", "INVOICE");
    seed.cashOnDelivery("Postiennakko", "COD");
  }

  private static void coffee(ShopSeed seed) {
    seed.product(
        p ->
            p.code("KAHVI-250")
                .name("Paahtimon kahvi 250 g")
                .description("<p>Tumma paahto, täyteläinen &amp; pehmeä</p>")
                .price("12.50")
                .vat("14")
                .weight("0.25")
                .barcode("6430099999991")
                .stock(230)
                .supplier("Paahtimo Esimerkki Oy")
                .supplierCode("P-250")
                .translation("sv", "Rosteriets kaffe 250 g", "Mörkrost")
                .translation("en", "Roastery coffee 250 g", "Dark roast"));
    seed.product(
        p ->
            p.code("TEE-Ä 100/2")
                .name("Yötee 100 g")
                .price("8.90")
                .vat("14")
                .weight("0.1")
                .barcode("6430099999984")
                .stock(40)
                .supplier("Paahtimo Esimerkki Oy")
                .translation("sv", "Kvällste 100 g", "Örtte"));
  }

  private static void clothes(ShopSeed seed) {
    seed.product(
        p ->
            p.code("PAITA")
                .name("Pellavapaita")
                .price("39.90")
                .purchasePrice("14")
                .vat("25.5")
                .weight("0.3")
                .supplier("Kutomo Esimerkki Oy")
                .supplierCode("K-77")
                .image("pellavapaita.jpg")
                .feature("Materiaali", "pellava")
                .translation("sv", "Linneskjorta", "Tvättas i 40 grader")
                .translation("en", "Linen shirt", "Wash at 40 degrees")
                .variation(v -> v.code("PAITA-S").name("S").barcode("6430012345670").stock(12))
                .variation(v -> v.code("PAITA-M").name("M").barcode("6430012345687").stock(3))
                .variation(
                    v -> v.code("PAITA-L").name("L").price("42.90").weight("0.35").stock(0)));
    seed.product(
        p ->
            p.code("SUKAT")
                .name("Villasukat, älä pese koneessa")
                .price("19.90")
                .vat("25.5")
                .weight("0.12")
                .stock(60)
                .supplier("Kutomo Esimerkki Oy")
                .translation("sv", "Yllesockor", "Maskintvätta ej"));
  }

  private static void kitchen(ShopSeed seed) {
    seed.product(
        p ->
            p.code("MUKI")
                .name("Kivimuki 3 dl")
                .price("24")
                .purchasePrice("9.75")
                .vat("25.5")
                .weight("0.4")
                .barcode("6430077777771")
                .stock(25)
                .translation("sv", "Stengodsmugg 3 dl", "Tål diskmaskin"));
    seed.product(
        p ->
            p.code("LEIKKUULAUTA")
                .name("Leikkuulauta, koivu")
                .price("34.50")
                .vat("25.5")
                .weight("1.1")
                .stock(8)
                .translation("sv", "Skärbräda, björk", "Olja in före bruk"));
  }

  private static void digital(ShopSeed seed) {
    seed.product(
        p -> p.code("OHJE-PDF").name("Neuleohje (PDF)").price("6").vat("25.5").untracked());
    seed.product(p -> p.name("Lahjakortti 50 €").price("50").vat("0").untracked());
  }

  private static void orders(Sandbox sandbox) {
    ShopSeed seed = sandbox.shop().seed();
    seed.order(order("Aino", "Esimerkki", HOME).andThen(o -> o.customerId(3312).line("MUKI", 1)));
    seed.order(
        order("Björn", "Påhittad", HOME)
            .andThen(
                o ->
                    o.language("sv")
                        .line("PAITA-S", 2)
                        .line(l -> l.code("KAHVI-250").customizations("Jauhatus: suodatin"))
                        .discount("9.23")
                        .publicComment("Ring gärna före leverans.")
                        .privateComment("Tarkista osoite")));
    seed.order(
        order("Eero", "Keksitty", PICKUP)
            .andThen(o -> o.line("KAHVI-250", 3).pickupPoint("331002")));
    seed.order(order("Vilma", "Vieras", "Nouto myymälästä").andThen(o -> o.line("SUKAT", 1)));
    long cancelled = seed.order(order("Pekka", "Peruttu", HOME).andThen(o -> o.line("MUKI", 2)));
    sandbox.shop().clerk().cancelOrder(cancelled);
    seed.order(
        order("Maija", "Maksamaton", HOME)
            .andThen(o -> o.paymentMethod("Lasku").line("LEIKKUULAUTA", 1).unpaid()));
    seed.order(
        order("Sanna", "Sähköinen", HOME)
            .andThen(o -> o.line("SUKAT", 2).line(l -> l.code("OHJE-PDF").quantity(1).digital())));
  }

  private static void businessOrders(ShopSeed seed) {
    seed.order(
        order("Oona", "Ostaja", HOME)
            .andThen(
                o ->
                    o.customer(c -> c.company("Esimerkki Oy").vatCode("FI00000000"))
                        .shipTo(
                            p ->
                                p.company("Esimerkki Oy, varasto")
                                    .name("Ville", "Vastaanottaja")
                                    .address("Toimituskuja 8", "33100", "Tampere", "FI")
                                    .phone("+358 00 000 0008"))
                        .line("KAHVI-250", 12)
                        .line("MUKI", 6)
                        .set("custom_data", JsonNodeFactory.instance.textNode("viite 17"))));
  }

  private static Consumer<OrderSpec> order(String first, String last, String method) {
    Consumer<PartySpec> person =
        p ->
            p.name(first, last)
                .address("Keksittykatu 1 A 2", "00100", "Helsinki", "FI")
                .phone("+358 00 000 0000")
                .email(first.toLowerCase(Locale.ROOT) + "@example.test");
    return o -> o.customer(person).shippingMethod(method).paymentMethod(CARD).shippingCosts("5.90");
  }
}
