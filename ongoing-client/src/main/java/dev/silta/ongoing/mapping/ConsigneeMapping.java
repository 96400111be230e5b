// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.mapping.CountryCodes;
import dev.silta.mapping.ReceiverFields;
import dev.silta.model.Consignee;
import dev.silta.model.MappingException;
import dev.silta.model.SalesOrder;
import dev.silta.ongoing.mapping.OngoingSettings.ReceiverName;
import dev.silta.ongoing.model.InvoiceAddressAdvanced;
import dev.silta.ongoing.model.InvoiceAddressAdvanced.ValueOnly;
import dev.silta.ongoing.model.PostOrderConsignee;
import dev.silta.ongoing.model.PostOrderConsigneeInvoiceAddress;
import dev.silta.ongoing.model.PostOrderNotification;
import java.util.Optional;

/** Who receives an order and who pays. The published rows Address to Name, but e-mail and phone. */
public final class ConsigneeMapping {
  private ConsigneeMapping() {}

  /**
   * The receiver. Problems name the field, never its value, except for the country.
   *
   * @throws MappingException if a field is missing that a delivery needs
   */
  public static PostOrderConsignee toConsignee(SalesOrder order, OngoingSettings settings) {
    Consignee consignee = order.consignee();
    return PostOrderConsignee.builder()
        .address1(ReceiverFields.needed("street", consignee.street()))
        .city(ReceiverFields.needed("city", consignee.city()))
        .countryCode(ReceiverFields.country(consignee))
        .postCode(ReceiverFields.needed("postCode", consignee.postCode()))
        .name(ReceiverFields.needed("name", receiver(consignee, settings)))
        .address2(otherName(consignee, settings))
        .customerNumber(customerNumber(order, settings))
        .invoiceAddress(order.payer().map(ConsigneeMapping::toInvoiceAddress))
        .build();
  }

  private static Optional<String> receiver(Consignee consignee, OngoingSettings settings) {
    return settings.receiverName() == ReceiverName.COMPANY
        ? consignee.name()
        : consignee.attention().or(consignee::name);
  }

  /** A company and a person are both named, whichever comes first. */
  private static Optional<String> otherName(Consignee consignee, OngoingSettings settings) {
    boolean personFirst =
        settings.receiverName() == ReceiverName.PERSON && consignee.attention().isPresent();
    return personFirst ? consignee.name() : consignee.attention();
  }

  /** Contact data of the order, for the carrier to use or only to be stored. */
  public static Optional<PostOrderNotification> toNotification(
      Optional<String> value, OngoingSettings settings) {
    boolean use = settings.notification() == OngoingSettings.Notification.NOTIFY;
    return value.map(text -> PostOrderNotification.builder().toBeNotified(use).value(text).build());
  }

  private static PostOrderConsigneeInvoiceAddress toInvoiceAddress(Consignee payer) {
    return PostOrderConsigneeInvoiceAddress.builder()
        .name(payer.name())
        .address1(payer.street())
        .address2(payer.attention())
        .postCode(payer.postCode())
        .city(payer.city())
        .countryCode(payer.country().filter(CountryCodes::isIso2))
        .advanced(toInvoiceContact(payer))
        .build();
  }

  private static Optional<InvoiceAddressAdvanced> toInvoiceContact(Consignee payer) {
    return payer.email().isEmpty() && payer.phone().isEmpty()
        ? Optional.empty()
        : Optional.of(
            InvoiceAddressAdvanced.builder()
                .emailNotification(payer.email().map(ConsigneeMapping::toValue))
                .smsNotification(payer.phone().map(ConsigneeMapping::toValue))
                .build());
  }

  private static ValueOnly toValue(String value) {
    return ValueOnly.builder().value(value).build();
  }

  /** One number for all guests would make every guest's order touch the same customer record. */
  private static String customerNumber(SalesOrder order, OngoingSettings settings) {
    return order
        .customerKey()
        .orElseGet(() -> "G-" + OrderNumbers.toOngoing(order.number(), settings));
  }
}
