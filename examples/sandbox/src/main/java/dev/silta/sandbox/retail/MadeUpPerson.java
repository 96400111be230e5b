// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.retail;

import dev.silta.sandbox.mycashflow.PartySpec;
import java.util.List;

/** A name and address that follow from a customer number alone; nobody real. */
final class MadeUpPerson {
  private static final List<String> FIRST =
      List.of(
          "Aino", "Björn", "Eero", "Fanny", "Ilmari", "Kaisa", "Lauri", "Minja", "Åke", "Öystein");
  private static final List<String> LAST =
      List.of("Esimerkki", "Keksitty", "Kuviteltu", "Malli", "Mukamas", "Näennäinen", "Påhittad");

  private MadeUpPerson() {}

  static void describe(PartySpec party, String customer, String country) {
    int seed = Math.floorMod(customer.hashCode(), 1_000_000);
    String who = customer.isEmpty() ? "guest" : "customer" + customer;
    party
        .name(FIRST.get(seed % FIRST.size()), LAST.get(seed % LAST.size()))
        .address(
            "Keksittykatu " + (1 + seed % 199),
            String.format("%05d", seed % 100_000),
            "Esimerkkilä",
            Countries.code(country))
        .phone("+358 00 000 " + String.format("%04d", seed % 10_000))
        .email(who + "@example.test");
  }
}
