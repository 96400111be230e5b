// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Consignee;
import dev.silta.mycashflow.Fixtures;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Party;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsigneeMappingTest {
  private static final Party BUYER =
      Party.builder()
          .firstName("Bea")
          .lastName("Buyer")
          .streetAddress("Street 1")
          .postalCode("00100")
          .city("Helsinki")
          .country("FIN")
          .email("buyer@example.test")
          .phone("1")
          .build();

  private static Consignee consignee(Optional<Party> receiver, Optional<Boolean> separate) {
    return ConsigneeMapping.toConsignee(order(receiver, separate));
  }

  private static Order order(Optional<Party> receiver, Optional<Boolean> separate) {
    return Order.builder()
        .id(1)
        .customerInformation(BUYER)
        .shippingAddress(receiver)
        .differentShippingAddress(separate)
        .build();
  }

  @Test
  void everyRowOfTheAddressIsTheShippingAddress() {
    Consignee consignee = ConsigneeMapping.toConsignee(Fixtures.order());
    assertThat(consignee.name()).contains("Example Oy, depot");
    assertThat(consignee.attention()).contains("Rolf Receiver");
    assertThat(consignee.street()).contains("Depot lane 8");
    assertThat(consignee.postCode()).contains("33100");
    assertThat(consignee.city()).contains("Tampere");
    assertThat(consignee.country()).contains("FI");
    assertThat(consignee.email()).contains("receiver@example.test");
    assertThat(consignee.phone()).contains("+358400000002");
  }

  @Test
  void thePayerIsTheBuyerWithTheOlderNameOfThePostalCode() {
    Consignee payer = ConsigneeMapping.toPayer(Fixtures.order()).orElseThrow();
    assertThat(payer.name()).contains("Example Oy");
    assertThat(payer.postCode()).contains("00100");
    assertThat(payer.country()).contains("FI");
  }

  @Test
  void withoutStreetAndCityTheBuyerReceives() {
    Party named = Party.builder().firstName("Rolf").build();
    Consignee consignee = consignee(Optional.of(named), Optional.of(true));
    assertThat(consignee.name()).contains("Bea Buyer");
    assertThat(consignee.attention()).isEmpty();
    assertThat(consignee(Optional.empty(), Optional.of(false))).isEqualTo(consignee);
  }

  @Test
  void gapsAreFilledWhereThereIsNoSeparateAddress() {
    Party gaps = Party.builder().streetAddress("Depot lane 8").build();
    Consignee consignee = consignee(Optional.of(gaps), Optional.of(false));
    assertThat(consignee.street()).contains("Depot lane 8");
    assertThat(consignee.name()).contains("Bea Buyer");
    assertThat(consignee.email()).contains("buyer@example.test");
  }

  @Test
  void gapsStayWhereTheAddressIsSeparateOrMayBe() {
    Party gaps = Party.builder().city("Tampere").phone(" ").build();
    Consignee consignee = consignee(Optional.of(gaps), Optional.of(true));
    assertThat(consignee.name()).isEmpty();
    assertThat(consignee.phone()).isEmpty();
    assertThat(consignee(Optional.of(gaps), Optional.empty())).isEqualTo(consignee);
  }

  @Test
  void aCountryThatIsNoneIsKeptAsItIs() {
    Party odd = Party.builder().city("X").country(" Atlantis ").build();
    assertThat(consignee(Optional.of(odd), Optional.of(true)).country()).contains("Atlantis");
  }

  @Test
  void aBuyerWhoReceivesIsNoPayerApart() {
    assertThat(ConsigneeMapping.toPayer(order(Optional.empty(), Optional.of(false)))).isEmpty();
    assertThat(ConsigneeMapping.toPayer(Order.builder().id(1).build())).isEmpty();
  }
}
