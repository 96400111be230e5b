// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.flow.Change;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sync.SyncReport.Ending;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events, and listeners that are broken. */
class SyncListenerTest {
  private final Bench bench = Bench.withArticles();
  private final List<SyncEvent> events = new ArrayList<>();

  @Test
  void aRunTellsWhatItDoesInThatOrder() {
    bench.listener(recording());
    bench.shop.clerk().place(anOrder("1001"));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(kinds()).containsExactly("Started", "Writing", "Written", "Ended");
    assertThat(events).allMatch(event -> event.connection().equals(Bench.CONNECTION));
    assertThat(((SyncEvent.Ended) events.get(3)).report()).isEqualTo(report);
  }

  @Test
  void whatWaitsIsNewsOnceAndWhatIsLeftIsTold() {
    bench.listener(recording());
    bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid()).place(anOrder("1002"));
    bench.shop.clerk().complete("1002");

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(events.stream().filter(event -> event instanceof SyncEvent.Waiting))
        .extracting(event -> ((SyncEvent.Waiting) event).news())
        .startsWith(true)
        .endsWith(false);
    assertThat(events)
        .contains(
            new SyncEvent.Left(
                Bench.CONNECTION, Flow.ORDERS, "1002", ReasonCode.OUT_OF_SCOPE_STATE));
  }

  /** B39. */
  @Test
  void aPauseIsToldWithItsEnd() {
    bench.listener(recording());
    bench.warehouse.faults().on("createOrder").authentication();
    bench.shop.clerk().place(anOrder("1001"));

    bench.run(Flow.ORDERS);

    assertThat(kinds()).containsExactly("Started", "Writing", "Waiting", "Paused", "Ended");
    SyncEvent.Paused paused = (SyncEvent.Paused) events.get(3);
    assertThat(paused.reason()).isEqualTo(ReasonCode.NEEDS_REAUTH);
    assertThat(paused.until()).isEqualTo(bench.clock.instant().plusSeconds(60));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aListenerThatBreaksIsCountedAndHarmsNothing(boolean error) {
    SyncListener broken =
        new SyncListener() {
          @Override
          public void on(SyncEvent event) {
            if (error) {
              throw new NoClassDefFoundError("some/metrics/Library");
            }
            throw new IllegalStateException("no registry");
          }
        };
    bench.listener(broken).listener(recording());
    bench.shop.clerk().place(anOrder("1001"));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.ending()).isEqualTo(Ending.DONE);
    assertThat(report.listenerFailures()).isEqualTo(4);
    assertThat(report.text()).contains("4 failures of a listener");
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
    assertThat(kinds()).containsExactly("Started", "Writing", "Written", "Ended");
  }

  /** B1: what the virtual machine throws ends the run, and still loses and doubles nothing. */
  @Test
  void anErrorOfTheVirtualMachineIsNotSwallowed() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.listener(
        new SyncListener() {
          private boolean thrown;

          @Override
          public void written(Change change) {
            if (!thrown) {
              thrown = true;
              throw new OutOfMemoryError("scripted");
            }
          }
        });

    assertThatThrownBy(() -> bench.run(Flow.ORDERS)).isInstanceOf(OutOfMemoryError.class);
    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(1);
  }

  private SyncListener recording() {
    return new SyncListener() {
      @Override
      public void on(SyncEvent event) {
        events.add(event);
      }
    };
  }

  private List<String> kinds() {
    return events.stream().map(event -> event.getClass().getSimpleName()).toList();
  }
}
