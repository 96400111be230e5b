// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.Change;
import dev.silta.model.Flow;
import dev.silta.testkit.Call;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S123: what a plan shows is what is done then, and looking at it leaves no trace. */
class PreviewTest {

  @ParameterizedTest
  @EnumSource(Flow.class)
  void aPreviewWritesNowhereNotEvenAPosition(Flow flow) {
    Bench bench = SlicedWorld.before(flow);
    WatchedStore store = new WatchedStore(bench.store);

    SyncPlan plan = bench.engine(store).plan(flow);

    assertThat(plan.changes()).isNotEmpty();
    assertThat(bench.writes()).isZero();
    assertThat(store.writes()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Flow.class)
  void applyingAPreviewDoesExactlyThat(Flow flow) {
    Bench bench = SlicedWorld.before(flow);
    SyncPlan plan = bench.engine().plan(flow);

    SyncReport report = bench.engine().apply(plan);

    assertThat(texts(report.changes())).isEqualTo(texts(plan.changes()));
    assertThat(report.moved()).isZero();
  }

  /** L4: a run touches the subjects of its plan, each once, and nothing else. */
  @ParameterizedTest
  @EnumSource(Flow.class)
  void aRunWritesToWhatAPlanNamesAndToNothingElse(Flow flow) {
    Bench bench = SlicedWorld.before(flow);
    String planned = bench.engine().plan(flow).text();
    int changes = bench.engine().plan(flow).changes().size();
    bench.forgetCalls();

    bench.engine().run(flow);

    assertThat(written(bench))
        .hasSize(changes)
        .doesNotHaveDuplicates()
        .allSatisfy(call -> assertThat(planned).contains(call.subjects()));
  }

  private static List<Call> written(Bench bench) {
    return Stream.of(bench.shop.calls(), bench.warehouse.calls())
        .flatMap(calls -> calls.log().stream())
        .filter(call -> call.kind() == Call.Kind.WRITE)
        .toList();
  }

  private static List<String> texts(List<Change> changes) {
    return changes.stream().map(Change::toString).toList();
  }
}
