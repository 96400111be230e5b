// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.Drift;
import dev.silta.flow.Finding;
import dev.silta.flow.Finding.Severity;
import dev.silta.flow.Finding.Topic;
import dev.silta.model.Flow;
import dev.silta.sync.Diagnosis;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A3, A9, B7: what an operator asks of MyCashflow and OGOship. */
class AuditRowsTest {
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aCheckBeforeGoingLiveFindsWhatThisShopMustMend() {
    bench.product("B", OgoshipBench.POTTERY);
    bench.order();
    long named = bench.order(o -> o.line("A", 1).shippingMethod(OgoshipBench.BY_NAME));
    long courier = bench.order(o -> o.line("A", 1).shippingMethod(OgoshipBench.UNMATCHED));
    bench.forgetCalls();

    Diagnosis diagnosis = bench.engine().audit().doctor();

    assertThat(bench.writes()).isEmpty();
    assertThat(diagnosis.isFit()).isFalse();
    assertThat(diagnosis.about(Topic.CODE_DUPLICATE))
        .singleElement()
        .extracting(Finding::subject)
        .isEqualTo("B");
    assertThat(diagnosis.about(Topic.METHOD_UNMAPPED).get(0).text())
        .contains(OgoshipBench.UNMATCHED, "" + courier);
    assertThat(diagnosis.about(Topic.ORDER_WARNING))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.text()).contains(OgoshipBench.BY_NAME, "" + named);
            });
    assertThat(diagnosis.about(Topic.STATUS_UNCLASSED)).isEmpty();
    assertThat(diagnosis.text()).doesNotContain("Aino", "Keksittykatu");
  }

  @Test
  void bothSidesAreComparedInEachFlow() {
    long sent = bench.transferred();
    bench.run(Flow.STOCK);
    assertThat(bench.engine().audit().reconcile(Flow.ORDERS).figures()).isEmpty();
    assertThat(bench.engine().audit().reconcile(Flow.STOCK).figures()).isEmpty();
    assertThat(bench.engine().audit().reconcile(Flow.CATALOGUE).figures()).isEmpty();

    bench.ogoship.floor().ship(Long.toString(sent), "T1");
    bench.order();

    assertThat(bench.engine().audit().reconcile(Flow.FULFILMENT).figures())
        .isEqualTo(Map.of(Drift.NOT_SENT, 1, Drift.SENT_AND_OPEN, 1));
  }
}
