// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.mapping.CountryCodes;
import dev.silta.model.Consignee;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Party;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who receives and who pays: the shipping address if it has a street or a city, else the buyer. The
 * buyer's single fields fill gaps only where the customer gave no separate address. Pure functions.
 */
public final class ConsigneeMapping {
  private static final Party NOBODY = Party.builder().build();

  private ConsigneeMapping() {}

  public static Consignee toConsignee(Order order) {
    Party buyer = order.customerInformation().orElse(NOBODY);
    Optional<Party> receiver = order.shippingAddress().filter(ConsigneeMapping::isAddress);
    boolean separate = order.differentShippingAddress().orElse(true);
    return receiver
        .map(party -> consignee(party, separate ? NOBODY : buyer))
        .orElseGet(() -> consignee(buyer, NOBODY));
  }

  /** The buyer, if somebody else receives or at another place. */
  public static Optional<Consignee> toPayer(Order order) {
    Consignee consignee = toConsignee(order);
    return order
        .customerInformation()
        .filter(ConsigneeMapping::hasName)
        .map(buyer -> consignee(buyer, NOBODY))
        .filter(payer -> !payer.equals(consignee));
  }

  private static Consignee consignee(Party party, Party fallback) {
    Optional<String> company = either(party, fallback, Party::company);
    Optional<String> person = person(party).or(() -> person(fallback));
    return Consignee.builder()
        .name(company.or(() -> person))
        .attention(company.flatMap(any -> person))
        .street(either(party, fallback, Party::streetAddress))
        .postCode(either(party, fallback, Party::postCode))
        .city(either(party, fallback, Party::city))
        .country(either(party, fallback, Party::country).map(ConsigneeMapping::country))
        .email(either(party, fallback, Party::email))
        .phone(either(party, fallback, Party::phone))
        .build();
  }

  private static Optional<String> either(
      Party party, Party fallback, Function<Party, Optional<String>> field) {
    return Texts.present(field.apply(party)).or(() -> Texts.present(field.apply(fallback)));
  }

  private static Optional<String> person(Party party) {
    String both = party.firstName().orElse("").strip() + " " + party.lastName().orElse("").strip();
    return Texts.present(Optional.of(both));
  }

  private static String country(String text) {
    return CountryCodes.iso2(text).orElse(text);
  }

  private static boolean isAddress(Party party) {
    return Texts.present(party.streetAddress()).or(() -> Texts.present(party.city())).isPresent();
  }

  private static boolean hasName(Party party) {
    return Texts.present(party.company()).or(() -> person(party)).isPresent();
  }
}
