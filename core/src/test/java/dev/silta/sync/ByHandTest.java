// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.FailureClass;
import dev.silta.flow.StockSettings;
import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A6: everything now, because a person asks. After each case a further run writes nothing. */
class ByHandTest {
  private final Bench bench = Bench.withArticles();

  @BeforeEach
  void bothFlowsHaveRunAndNothingIsDue() {
    bench.run(Flow.STOCK);
    bench.later(Duration.ofHours(1), Flow.CATALOGUE);
    bench.run(Flow.STOCK);
    bench.forgetCalls();
  }

  @AfterEach
  void aFurtherRunWritesNothing() {
    bench.forgetCalls();
    bench.run(Flow.CATALOGUE);
    bench.run(Flow.STOCK);
    assertThat(bench.writes()).isZero();
  }

  @Test
  void anUploadFindsWhatNoReadOfChangesShows() {
    bench.shop.clerk().editArticleUnnoticed("A", article -> article.barcode("6430012345670"));
    assertThat(bench.run(Flow.CATALOGUE).changeCount()).isZero();

    SyncReport report = upload();

    assertThat(report.read()).isEqualTo(2);
    assertThat(report.changeCount()).isEqualTo(1);
  }

  @Test
  void anUploadThatEndsEarlyIsFinishedByTheNextRun() {
    bench.shop.clerk().editArticleUnnoticed("A", article -> article.barcode("6430012345670"));
    bench.shop.faults().on("articles").before(FailureClass.TRANSIENT);

    assertThat(upload().ending()).isEqualTo(Ending.STOPPED);

    assertThat(bench.run(Flow.CATALOGUE).changeCount()).isEqualTo(1);
  }

  @Test
  void aComparisonOfStockSetsWhatSomebodyChangedInTheShop() {
    bench.shop.clerk().count("B", 99);
    assertThat(bench.run(Flow.STOCK).changeCount()).isZero();

    assertThat(syncStock().changeCount()).isEqualTo(1);

    assertThat(bench.shop.clerk().quantity("B")).isEqualTo(Quantity.of(10));
  }

  @Test
  void theGuardHoldsForAPersonTooAndThePlanThenShowsEverything() {
    bench.stock(StockSettings.builder().guardFloor(0).guardPercent(10));
    bench.shop.clerk().count("B", 99);

    assertThat(syncStock().endingReason()).contains(ReasonCode.MASS_CHANGE);

    SyncPlan plan = bench.engine().plan(Flow.STOCK);
    assertThat(bench.engine().apply(plan.withConsent("the merchant")).changeCount()).isEqualTo(1);
  }

  private SyncReport upload() {
    bench.clock.advance(Duration.ofSeconds(1));
    return bench.engine().desk().uploadArticles("test", "asked for");
  }

  private SyncReport syncStock() {
    bench.clock.advance(Duration.ofSeconds(1));
    return bench.engine().desk().syncStock("test", "asked for");
  }
}
