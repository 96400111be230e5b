// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.ongoing.Fixtures;
import dev.silta.ongoing.OrderDraft;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.model.PostOrderModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmptiedTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();

  @Test
  void textsThatTheShopNoLongerHasAreNamedAndEmpty() {
    OrderDraft bare =
        Samples.order(Samples.aConsignee().attention(Optional.empty()).build())
            .remark(Optional.empty())
            .pickupPoint(Optional.empty())
            .addLines(Samples.aLine("1").build());
    PostOrderModel order = OrderMapping.toPostOrder(bare.build(), DEFAULTS);
    JsonNode sent = Fixtures.sent(Emptied.texts(order));
    assertThat(sent.path("orderRemark").asText("missing")).isEmpty();
    assertThat(sent.path("servicePointCode").asText("missing")).isEmpty();
    assertThat(sent.at("/consignee/address2").asText("missing")).isEmpty();
    assertThat(ContentMapping.of(Emptied.texts(order))).isEqualTo(ContentMapping.of(order));
  }

  @Test
  void textsThatAreThereStay() {
    PostOrderModel order = OrderMapping.toPostOrder(Samples.anOrder(), DEFAULTS);
    assertThat(Emptied.texts(order)).isEqualTo(order);
  }
}
