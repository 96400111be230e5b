// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.mapping.PhoneNumbers;
import dev.silta.mapping.ReceiverFields;
import dev.silta.model.Consignee;
import dev.silta.model.MappingException;
import dev.silta.ogoship.mapping.OgoshipSettings.Phone;
import dev.silta.ogoship.model.Customer;
import java.util.Optional;

/** Who receives an order. */
public final class CustomerMapping {
  private CustomerMapping() {}

  /**
   * The receiver: the person by name where a company and a person are known, else whichever is.
   * Problems name the field, never its value, except for the country.
   *
   * @throws MappingException if a field is missing that the vendor requires
   */
  public static Customer toCustomer(Consignee consignee, OgoshipSettings settings) {
    return Customer.builder()
        .name(ReceiverFields.needed("name", consignee.attention().or(consignee::name)))
        .company(consignee.name().filter(company -> consignee.attention().isPresent()))
        .address1(ReceiverFields.needed("street", consignee.street()))
        .zip(consignee.postCode())
        .city(ReceiverFields.needed("city", consignee.city()))
        .countryCode(ReceiverFields.country(consignee))
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
}
