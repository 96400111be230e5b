// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.ReasonCode;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.model.GetOrderInfo;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.GetOrderStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();

  /** B17. */
  @ParameterizedTest
  @CsvSource({
    "200,  REJECTED",
    "300,  EDIT_BLOCKED",
    "450,  EDIT_BLOCKED",
    "999,  EDIT_BLOCKED",
    "1000, EDIT_BLOCKED"
  })
  void refusedUpdateIsBlockedUnlessTheOrderIsStillOpen(int status, ReasonCode expected) {
    assertThat(Refusals.ofUpdate(order(status), DEFAULTS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"200", "320", "450", "999"})
  void refusedCancellationIsAConflict(int status) {
    assertThat(Refusals.ofCancel(order(status), DEFAULTS)).contains(ReasonCode.CANCEL_REFUSED);
  }

  @Test
  void cancellationOfACancelledOrderIsNoConflict() {
    assertThat(Refusals.ofCancel(order(1000), DEFAULTS)).isEmpty();
  }

  @Test
  void orderThatIsGoneIsMissing() {
    assertThat(Refusals.ofUpdate(Optional.empty(), DEFAULTS))
        .isEqualTo(ReasonCode.MISSING_AT_WAREHOUSE);
    assertThat(Refusals.ofCancel(Optional.empty(), DEFAULTS))
        .contains(ReasonCode.MISSING_AT_WAREHOUSE);
  }

  private static Optional<GetOrderModel> order(int status) {
    GetOrderInfo info =
        GetOrderInfo.builder()
            .orderId(1)
            .orderStatus(GetOrderStatus.builder().number(status).build())
            .build();
    return Optional.of(GetOrderModel.builder().orderInfo(info).build());
  }
}
