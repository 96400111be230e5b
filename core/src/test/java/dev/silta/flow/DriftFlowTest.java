// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.ReasonCode;
import dev.silta.store.OperationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DriftFlowTest {

  @ParameterizedTest
  @CsvSource({
    "CREATE_ORDER, SKU_UNKNOWN, false, WAITS",
    "UPDATE_ORDER, MISSING_AT_WAREHOUSE, false, NOT_THERE",
    "ADD_TRACKING, TRACKING_NOT_DELIVERED, true, TRACKING_OWED",
    "COMPLETE_ORDER, QUICK_PROCESS_REFUSED, true, SENT_AND_OPEN",
    "COMPLETE_ORDER, TROUBLE_AT_WAREHOUSE, false, WAITS"
  })
  void aHoldIsWhatItsOperationAndReasonSay(
      OperationType type, ReasonCode reason, boolean hasLeft, Drift drift) {
    Decision decision = new Decision.Keep(Hold.held(type, reason, ""));

    assertThat(DriftFlow.of(decision, true, false, hasLeft)).contains(drift);
  }

  @ParameterizedTest
  @EnumSource(
      value = ReasonCode.class,
      names = {"SKU_UNKNOWN", "FOREIGN_REFERENCE"})
  void whatIsUnknownHereIsForeign(ReasonCode reason) {
    assertThat(DriftFlow.of(new Decision.Leave(reason, "", false), false, false, false))
        .contains(Drift.FOREIGN);
  }

  @Test
  void whatIsNoneOfTheFlowsBusinessIsNoDifference() {
    Decision decision = new Decision.Leave(ReasonCode.NOT_KEPT_HERE, "", false);

    assertThat(DriftFlow.of(decision, false, false, false)).isEmpty();
  }

  @Test
  void whatAgreesIsADifferenceOnlyWhereItIsNotOnRecord() {
    assertThat(DriftFlow.of(new Decision.InStep(), true, false, false)).isEmpty();
    assertThat(DriftFlow.of(new Decision.InStep(), false, true, false))
        .contains(Drift.NOT_RECORDED);
  }
}
