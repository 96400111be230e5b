// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.silta.model.Consignee;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverFieldsTest {

  @Test
  void aFieldThatIsThereIsTakenAsItStands() {
    assertThat(ReceiverFields.needed("city", Optional.of(" Oulu"))).isEqualTo(" Oulu");
    assertThat(ReceiverFields.country(Consignee.builder().country("FI").build())).isEqualTo("FI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void aBlankFieldIsMissing(String text) {
    MappingException problem =
        catchThrowableOfType(
            MappingException.class, () -> ReceiverFields.needed("city", Optional.of(text)));

    assertThat(problem.reason()).isEqualTo(ReasonCode.ADDRESS_INVALID);
    assertThat(problem).hasMessage("consignee.city: is missing");
  }

  /** S031. */
  @Test
  void aCountryThatIsNoCodeIsNamed() {
    MappingException problem =
        catchThrowableOfType(
            MappingException.class,
            () -> ReceiverFields.country(Consignee.builder().country("Suomi").build()));

    assertThat(problem.reason()).isEqualTo(ReasonCode.COUNTRY_UNKNOWN);
    assertThat(problem)
        .hasMessage("consignee.country: 'Suomi' is no ISO country code of two letters");
  }
}
