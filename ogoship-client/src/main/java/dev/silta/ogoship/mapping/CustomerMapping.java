// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.mapping.PhoneNumbers;
import dev.silta.model.Consignee;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.mapping.OgoshipSettings.Phone;
import dev.silta.ogoship.model.Customer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who receives an order. */
public final class CustomerMapping {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private CustomerMapping() {}

  /**
   * The receiver: the person by name where a company and a person are known, else whichever is.
   * Problems name the field, never its value, except for the country.
   *
   * @throws MappingException if a field is missing that the vendor requires
   */
  public static Customer toCustomer(Consignee consignee, OgoshipSettings settings) {
    return Customer.builder()
        .name(needed("name", consignee.attention().or(consignee::name)))
        .company(consignee.name().filter(company -> consignee.attention().isPresent()))
        .address1(needed("street", consignee.street()))
        .zip(consignee.postCode())
        .city(needed("city", consignee.city()))
        .countryCode(country(consignee))
        .phone(phone(consignee, settings))
        .email(consignee.email())
        .build();
  }

  /** The phone number as it is sent. */
  static Optional<String> phone(Consignee consignee, OgoshipSettings settings) {
    return settings.phone() == Phone.AS_IS
        ? consignee.phone()
        : consignee
            .phone()
            .map(phone -> PhoneNumbers.international(phone, consignee.country().orElse("")));
  }

  private static String country(Consignee consignee) {
    String country = needed("country", consignee.country());
    if (!COUNTRIES.contains(country)) {
      throw new MappingException(
          ReasonCode.COUNTRY_UNKNOWN,
          "consignee.country",
          "'" + country + "' is no ISO country code of two letters");
    }
    return country;
  }

  private static String needed(String field, Optional<String> value) {
    return value
        .filter(text -> !text.isBlank())
        .orElseThrow(
            () ->
                new MappingException(
                    ReasonCode.ADDRESS_INVALID, "consignee." + field, "is missing"));
  }
}
