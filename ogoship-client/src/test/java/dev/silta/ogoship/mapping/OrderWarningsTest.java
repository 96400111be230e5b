// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.SalesOrder;
import dev.silta.ogoship.ConsigneeDraft;
import dev.silta.ogoship.Samples;
import dev.silta.ogoship.mapping.OgoshipSettings.Phone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderWarningsTest {
  private static final OgoshipSettings DEFAULTS = OgoshipSettings.defaults();

  @Test
  void ordinaryOrderHasNone() {
    assertThat(OrderWarnings.of(Samples.anOrder(), DEFAULTS)).isEmpty();
  }

  @Test
  void methodThatIsGuessedFromItsNameIsOne() {
    DeliveryMethods methods = DeliveryMethods.builder().name("Posti, noutopiste", "p").build();
    OgoshipSettings settings = OgoshipSettings.builder().delivery(methods).build();
    assertThat(OrderWarnings.of(Samples.anOrder(), settings))
        .singleElement()
        .asString()
        .contains("'Posti, noutopiste'", "'p'");
  }

  @Test
  void missingPhoneNumberIsOne() {
    assertThat(warnings(new ConsigneeDraft().phone(Optional.empty()), DEFAULTS))
        .containsExactly("no phone number: OGOship is likely to reserve the order");
  }

  @Test
  void doubtfulPhoneNumberIsOneWithoutTheNumber() {
    OgoshipSettings asIs = OgoshipSettings.builder().phone(Phone.AS_IS).build();
    ConsigneeDraft doubtful = new ConsigneeDraft().phone("0401234567 Aino");
    assertThat(warnings(doubtful, DEFAULTS))
        .containsExactly("the phone number could not be put into international form");
    assertThat(warnings(doubtful, asIs)).isEmpty();
  }

  private static List<String> warnings(ConsigneeDraft consignee, OgoshipSettings settings) {
    SalesOrder order = Samples.anOrderDraft().consignee(consignee.build()).build();
    return OrderWarnings.of(order, settings);
  }
}
