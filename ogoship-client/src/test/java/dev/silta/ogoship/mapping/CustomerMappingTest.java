// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.ConsigneeDraft;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.mapping.OgoshipSettings.Phone;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerMappingTest {
  private static final OgoshipSettings DEFAULTS = OgoshipSettings.defaults();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "name,        Aino Esimerkki",
    "company,     Esimerkki Oy",
    "address1,    Mallikatu 3 B",
    "zip,         00500",
    "city,        Helsinki",
    "countryCode, FI",
    "phone,       +358400000000",
    "email,       aino@example.test"
  })
  void row(String field, String expected) {
    assertThat(sent(new ConsigneeDraft(), DEFAULTS).path(field).asText()).isEqualTo(expected);
  }

  @Test
  void whoeverIsKnownAloneIsTheName() {
    JsonNode sent = sent(new ConsigneeDraft().attention(Optional.empty()), DEFAULTS);
    assertThat(sent.path("name").asText()).isEqualTo("Esimerkki Oy");
    assertThat(sent.has("company")).isFalse();
  }

  @Test
  void phoneNumberCanGoAsItIs() {
    OgoshipSettings settings = OgoshipSettings.builder().phone(Phone.AS_IS).build();
    assertThat(sent(new ConsigneeDraft(), settings).path("phone").asText())
        .isEqualTo("040 000 0000");
  }

  @Test
  void phoneNumberFollowsTheCountry() {
    assertThat(sent(new ConsigneeDraft().country("SE"), DEFAULTS).path("phone").asText())
        .isEqualTo("+46400000000");
  }

  @Test
  void contactDataAndPostCodeMayBeMissing() {
    ConsigneeDraft consignee =
        new ConsigneeDraft()
            .phone(Optional.empty())
            .email(Optional.empty())
            .postCode(Optional.empty());
    assertThat(sent(consignee, DEFAULTS).fieldNames())
        .toIterable()
        .doesNotContain("phone", "email", "zip");
  }

  /** S031. */
  @ParameterizedTest
  @MethodSource("incomplete")
  void missingFieldIsNamedWithoutItsValue(String field, ConsigneeDraft consignee) {
    assertThatThrownBy(() -> sent(consignee, DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.ADDRESS_INVALID))
        .hasMessage("consignee." + field + ": is missing");
  }

  static Stream<Object[]> incomplete() {
    return Stream.of(
        new Object[] {
          "name", new ConsigneeDraft().name(Optional.empty()).attention(Optional.empty())
        },
        new Object[] {"street", new ConsigneeDraft().street(Optional.empty())},
        new Object[] {"city", new ConsigneeDraft().city(" ")},
        new Object[] {"country", new ConsigneeDraft().country(Optional.empty())});
  }

  /** S031, B13. */
  @Test
  void textThatIsNoCountryIsHeld() {
    assertThatThrownBy(() -> sent(new ConsigneeDraft().country("Suomenmaa"), DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.COUNTRY_UNKNOWN));
  }

  private static JsonNode sent(ConsigneeDraft consignee, OgoshipSettings settings) {
    return Fixtures.sent(CustomerMapping.toCustomer(consignee.build(), settings));
  }
}
