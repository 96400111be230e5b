// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.FailureClass;
import dev.silta.flow.CatalogueSettings;
import dev.silta.model.ArticleSelection;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationType;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How articles come to the warehouse. L2: after each, a further run must write nothing. */
class CatalogueTest {
  private final Bench bench = new Bench();

  @AfterEach
  void aFurtherRunWritesNothing() {
    bench.comesToRest(Duration.ofMinutes(61), Flow.CATALOGUE);
  }

  @Test
  void newArticlesAreSentAndSentAgainOnlyWhenTheyChange() {
    bench.shop.clerk().put(anArticle("A")).put(anArticle("B"));
    assertThat(bench.run(Flow.CATALOGUE).changeCount()).isEqualTo(2);

    bench.shop.clerk().editArticle("A", article -> article.name("Uusi nimi"));
    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(report.changes())
        .singleElement()
        .extracting(change -> change.fields().toString())
        .asString()
        .contains("name");
  }

  /** S102. */
  @Test
  void anUploadThatBreaksOffGoesOnWhereItStopped() {
    bench.shop.articleFeed().pageSize(100);
    for (int number = 0; number < 5_000; number++) {
      bench.shop.clerk().put(anArticle("N%04d".formatted(number)));
    }
    bench.warehouse.faults().on("putArticle").skip(220).times(3).before(FailureClass.TRANSIENT);

    SyncReport first = bench.run(Flow.CATALOGUE);
    assertThat(first.ending()).isEqualTo(Ending.STOPPED);
    SyncReport second = bench.later(Duration.ofMinutes(5), Flow.CATALOGUE);

    assertThat(first.changeCount() + second.changeCount()).isEqualTo(5_000);
    assertThat(bench.warehouse.calls().of("putArticle")).isEqualTo(5_003);
  }

  /** S103, B18. */
  @Test
  void aChangeThatTheShopDoesNotDateIsFoundByTheWholeComparison() {
    bench.shop.clerk().put(anArticle("A"));
    bench.run(Flow.CATALOGUE);
    bench.clock.advance(Duration.ofHours(1));
    bench.shop.clerk().put(anArticle("B"));
    bench.run(Flow.CATALOGUE);
    bench.shop.clerk().editArticleUnnoticed("A", article -> article.barcode("6430012345670"));

    assertThat(bench.later(Duration.ofHours(1), Flow.CATALOGUE).changeCount()).isZero();
    assertThat(bench.later(Duration.ofHours(23), Flow.CATALOGUE).changeCount()).isEqualTo(1);
  }

  /** S105, B13. */
  @Test
  void anUnknownWeightIsLeftOut() {
    bench.shop.clerk().put(anArticle("A"));

    bench.run(Flow.CATALOGUE);

    assertThat(bench.warehouse.floor().article("A").asMap().keySet())
        .noneMatch(field -> field.toLowerCase(Locale.ROOT).contains("weight"));
  }

  /** S108. */
  @Test
  void aDeletedArticleLeavesNoLinkAndIsReported() {
    bench.shop.clerk().put(anArticle("A")).put(anArticle("B"));
    bench.run(Flow.CATALOGUE);
    bench.shop.clerk().deleteArticle("A");

    SyncReport report = bench.later(Duration.ofHours(25), Flow.CATALOGUE);

    assertThat(report.notes()).anyMatch(note -> note.contains("gone from the shop"));
    assertThat(bench.warehouse.floor().knows("A")).isTrue();
    bench.shop.clerk().put(anArticle("A").shopKey("another"));
    assertThat(bench.run(Flow.CATALOGUE).changed()).containsEntry(OperationType.PUT_ARTICLE, 1);
  }

  /** B36. */
  @Test
  void twoArticlesOfOneNumberAreBothHeldUntilOneIsRenumbered() {
    bench.shop.clerk().put(anArticle("A")).put(anArticle("a").shopKey("twin"));

    SyncReport report = bench.run(Flow.CATALOGUE);
    assertThat(report.held()).containsEntry(ReasonCode.SKU_DUPLICATE, 2);
    assertThat(bench.writes()).isZero();

    bench.clock.advance(Duration.ofSeconds(1));
    bench.shop.clerk().editArticle("a", article -> article.number("A2"));
    bench.run(Flow.CATALOGUE);
    bench.later(Duration.ofMinutes(11), Flow.CATALOGUE);
    assertThat(bench.holds()).isEmpty();
    assertThat(bench.warehouse.floor().knows("A")).isTrue();
    assertThat(bench.warehouse.floor().knows("A2")).isTrue();
  }

  @Test
  void anArticleWithoutNumberIsHeldAndNamed() {
    bench.shop.clerk().put(anArticle("A")).put(anArticle("").shopKey("640"));

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(report.changeCount()).isEqualTo(1);
    assertThat(report.waiting()).singleElement().extracting(Held::subject).isEqualTo("640");
  }

  @Test
  void onlySelectedArticlesAreSent() {
    bench.catalogue(
        CatalogueSettings.builder()
            .selection(
                ArticleSelection.rule("W", article -> article.number().value().startsWith("W"))));
    bench.shop.clerk().put(anArticle("A")).put(anArticle("W1"));

    assertThat(bench.run(Flow.CATALOGUE).changeCount()).isEqualTo(1);
    assertThat(bench.warehouse.floor().knows("A")).isFalse();
  }

  /** B11. */
  @Test
  void anArticleThatTheWarehouseRefusesStopsNoOther() {
    bench.shop.clerk().put(anArticle("A")).put(anArticle("B"));
    bench.warehouse.faults().on("putArticle").rejected("the language is unknown");

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(report.changeCount()).isEqualTo(1);
    assertThat(report.held()).containsEntry(ReasonCode.REJECTED, 1);
  }
}
