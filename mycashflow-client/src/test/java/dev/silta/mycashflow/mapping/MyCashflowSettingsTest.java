// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MyCashflowSettingsTest {

  /** S133. */
  @Test
  void allErrorsAreListedAtOnce() {
    MyCashflowSettings.Builder settings =
        MyCashflowSettings.builder()
            .currency("eur")
            .language(" ")
            .overlap(Duration.ofSeconds(-1))
            .addCashOnDeliveryMethods(0);

    assertThatIllegalArgumentException()
        .isThrownBy(settings::build)
        .withMessage(
            "MyCashflow settings: currency has three capital letters, such as EUR, not 'eur';"
                + " language must not be blank: leave it out;"
                + " overlap must not be negative, not PT-1S;"
                + " ids of payment methods are positive");
  }
}
