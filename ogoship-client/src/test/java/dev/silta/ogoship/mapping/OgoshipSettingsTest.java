// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.mapping.DeliveryMethods;
import org.junit.jupiter.api.Test;

class OgoshipSettingsTest {

  @Test
  void allErrorsAreReportedAtOnce() {
    OgoshipSettings.Builder builder =
        OgoshipSettings.builder()
            .referencePrefix(" A")
            .priceDecimals(5)
            .language("FI")
            .descriptionLength(0);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContainingAll(
            "referencePrefix", "priceDecimals", "language", "descriptionLength");
  }

  @Test
  void longPrefixIsAnError() {
    OgoshipSettings.Builder builder = OgoshipSettings.builder().referencePrefix("A".repeat(21));
    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @Test
  void equalSettingsPrintEquallyWhateverTheOrder() {
    OgoshipSettings one = with(DeliveryMethods.builder().codes("a", "b").build());
    OgoshipSettings other = with(DeliveryMethods.builder().codes("b", "a").build());
    assertThat(one).isEqualTo(other).hasToString(other.toString());
  }

  private static OgoshipSettings with(DeliveryMethods methods) {
    return OgoshipSettings.builder().delivery(methods).build();
  }
}
