// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.ReasonCode;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.mapping.OrderWrite.Nothing;
import dev.silta.ogoship.mapping.OrderWrite.Refused;
import dev.silta.ogoship.mapping.OrderWrite.Send;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.OrderStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CancelRuleTest {
  private static final OgoshipSettings DEFAULTS = OgoshipSettings.defaults();
  private static final OrderResponse HELD =
      OrderResponse.builder()
          .from(Fixtures.read("mapping/GET_Orders_new.json", OrderResponse.class))
          .comments("Gift wrap")
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"draft", "new", "pending", "reserved", "locked"})
  void orderGoesBackAsItWasReadButCancelled(String status) {
    OrderRequest sent = ((Send) CancelRule.of(held(status), DEFAULTS)).order();
    assertThat(sent.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(sent.reference()).isEqualTo("5021");
    assertThat(sent.customer()).isEqualTo(HELD.customer().orElseThrow());
    assertThat(sent.shippingCode()).isEqualTo(HELD.shippingCode());
    assertThat(sent.pickUpPointCode()).isEqualTo(HELD.pickUpPointCode());
    assertThat(sent.comments()).isEqualTo(HELD.comments());
    assertThat(sent.priceTotal()).isEqualTo(HELD.priceTotal());
  }

  @Test
  void linesAndDocumentsAreLeftOutAndSoKept() {
    OrderRequest sent = ((Send) CancelRule.of(HELD, DEFAULTS)).order();
    assertThat(Fixtures.sent(sent).has("orderLines")).isFalse();
    assertThat(Fixtures.sent(sent).has("documents")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"collecting", "shipped", "returned", "vanished"})
  void orderThatIsWorkedOnCanOnlyBeAskedForInMyOgo(String status) {
    assertThat(CancelRule.of(held(status), DEFAULTS))
        .isEqualTo(
            new Refused(ReasonCode.CANCEL_REFUSED, "is " + status + "; ask for it in myOGO"));
  }

  @Test
  void cancelledOrderNeedsNothing() {
    assertThat(CancelRule.of(held("cancelled"), DEFAULTS)).isEqualTo(new Nothing());
  }

  private static OrderResponse held(String status) {
    return OrderResponse.builder().from(HELD).status(OrderStatus.of(status)).build();
  }
}
