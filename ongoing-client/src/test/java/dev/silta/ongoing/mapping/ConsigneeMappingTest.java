// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.Consignee;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.ongoing.ConsigneeDraft;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.model.PostOrderConsignee;
import dev.silta.ongoing.model.PostOrderConsigneeInvoiceAddress;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsigneeMappingTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();

  /** S031. */
  @ParameterizedTest
  @MethodSource("incomplete")
  void missingFieldIsNamedWithoutAnyValue(String field, UnaryOperator<ConsigneeDraft> incomplete) {
    Consignee consignee = incomplete.apply(Samples.aConsignee()).build();
    assertThatThrownBy(() -> map(consignee))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.ADDRESS_INVALID))
        .hasMessage("consignee." + field + ": is missing");
  }

  static Stream<Arguments> incomplete() {
    return Stream.of(
        without("name", builder -> builder.name(Optional.empty())),
        without("street", builder -> builder.street(Optional.empty())),
        without("postCode", builder -> builder.postCode(Optional.empty())),
        without("city", builder -> builder.city(Optional.empty())),
        without("country", builder -> builder.country(Optional.empty())));
  }

  /** S031, B13. */
  @ParameterizedTest
  @ValueSource(strings = {"Finland", "fi", "ZZ", "FIN"})
  void countryThatIsNoIsoCodeIsNamed(String country) {
    Consignee consignee = Samples.aConsignee().country(country).build();
    assertThatThrownBy(() -> map(consignee))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.COUNTRY_UNKNOWN))
        .hasMessageContaining("'" + country + "'");
  }

  @Test
  void personToAskForGoesIntoTheSecondLine() {
    assertThat(map(Samples.aConsignee().build()).address2()).contains("c/o Virtanen");
  }

  @Test
  void personStandsFirstWhereTheSettingSaysSo() {
    OngoingSettings personFirst =
        Samples.settings().receiverName(OngoingSettings.ReceiverName.PERSON).build();
    PostOrderConsignee both =
        ConsigneeMapping.toConsignee(
            Samples.order(
                    Samples.aConsignee().name("Esimerkki Oy").attention("Ville Virtanen").build())
                .build(),
            personFirst);
    PostOrderConsignee alone =
        ConsigneeMapping.toConsignee(
            Samples.order(
                    Samples.aConsignee().name("Ville Virtanen").attention(Optional.empty()).build())
                .build(),
            personFirst);

    assertThat(both.name()).contains("Ville Virtanen");
    assertThat(both.address2()).contains("Esimerkki Oy");
    assertThat(alone.name()).contains("Ville Virtanen");
    assertThat(alone.address2()).isEmpty();
  }

  @Test
  void customerNumberIsTheShopsKey() {
    assertThat(map(Samples.aConsignee().build()).customerNumber()).contains("812");
  }

  @Test
  void guestsHaveANumberPerOrder() {
    SalesOrder guest =
        Samples.order(Samples.aConsignee().build()).customerKey(Optional.empty()).build();
    OngoingSettings settings = Samples.settings().orderNumberPrefix("A-").build();
    assertThat(ConsigneeMapping.toConsignee(guest, settings).customerNumber()).contains("G-A-5021");
  }

  @Test
  void payerBecomesTheInvoiceAddress() {
    PostOrderConsigneeInvoiceAddress address =
        map(Samples.aConsignee().build()).invoiceAddress().orElseThrow();
    assertThat(address.name()).contains("Example Oy");
    assertThat(address.address1()).contains("Laskutie 2");
    assertThat(address.postCode()).contains("33100");
    assertThat(address.city()).contains("Tampere");
    assertThat(address.countryCode()).contains("FI");
    assertThat(address.advanced().orElseThrow().emailNotification().orElseThrow().value())
        .contains("accounts@example.test");
  }

  @Test
  void contactDataIsForTheCarrierUnlessItIsOnlyToBeStored() {
    OngoingSettings stored =
        Samples.settings().notification(OngoingSettings.Notification.STORE_ONLY).build();
    Optional<String> phone = Optional.of("+358400000000");
    assertThat(ConsigneeMapping.toNotification(phone, DEFAULTS).orElseThrow().toBeNotified())
        .contains(true);
    assertThat(ConsigneeMapping.toNotification(phone, stored).orElseThrow().toBeNotified())
        .contains(false);
  }

  private static Arguments without(String field, UnaryOperator<ConsigneeDraft> change) {
    return Arguments.of(field, change);
  }

  private static PostOrderConsignee map(Consignee consignee) {
    return ConsigneeMapping.toConsignee(Samples.order(consignee).build(), DEFAULTS);
  }
}
