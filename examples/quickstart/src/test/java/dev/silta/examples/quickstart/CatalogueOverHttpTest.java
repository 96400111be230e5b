// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.http.Fault;
import dev.silta.sandbox.mycashflow.MyCashflowServer;
import dev.silta.sandbox.mycashflow.ProductSpec;
import dev.silta.sync.SyncReport;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Products of the shop become articles of the warehouse, once each. */
class CatalogueOverHttpTest {
  private final HttpBench bench = HttpBench.empty();
  private final MyCashflowServer shop = bench.shop;

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private long product(String code, Consumer<ProductSpec> details) {
    Consumer<ProductSpec> usual =
        p -> p.code(code).name("Product " + code).price("10").vat("25.5").weight("0.5").stock(5);
    return shop.seed().product(usual.andThen(details));
  }

  private long product(String code) {
    return product(code, p -> {});
  }

  private JsonNode article(String number) {
    return bench.warehouse.article(number).orElseThrow();
  }

  private int puts() {
    return bench.warehouse.calls().count("PUT /articles")
        + bench.warehouse.calls().count("PUT /articles/{id}");
  }

  /** S102 in small. */
  @Test
  void twoProductsBecomeTwoArticles() {
    product("A");
    product("B", p -> p.barcode("6430000000012"));

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(report.changeCount()).isEqualTo(2);
    assertThat(bench.warehouse.articleNumbers()).containsExactly("A", "B");
    assertThat(article("A").path("articleName").asText()).isEqualTo("Product A");
    assertThat(article("B").toString()).contains("6430000000012");
  }

  /** S079. */
  @Test
  void aProductWithVariationsBecomesOneArticlePerVariation() {
    product(
        "PAITA",
        p -> p.variation(v -> v.code("P-S").name("S")).variation(v -> v.code("P-M").name("M")));

    bench.run(Flow.CATALOGUE);

    assertThat(bench.warehouse.articleNumbers()).containsExactly("P-S", "P-M");
  }

  /** S103. */
  @Test
  void aChangeOfAVariationAloneArrives() {
    long id = product("PAITA", p -> p.variation(v -> v.code("P-S").name("S").barcode("1")));
    bench.run(Flow.CATALOGUE);
    shop.clerk().editProduct(id, p -> p.editVariation("P-S", v -> v.barcode("6430000000029")));

    bench.later(Duration.ofDays(1), Flow.CATALOGUE);

    assertThat(article("P-S").toString()).contains("6430000000029");
  }

  /** B36. */
  @Test
  void anArticleWhoseNumberChangesIsRenamedAndNotDoubled() {
    long id = product("OLD");
    bench.run(Flow.CATALOGUE);
    int articleId = article("OLD").path("articleSystemId").asInt();
    shop.clerk().editProduct(id, p -> p.code("NEW"));

    bench.run(Flow.CATALOGUE);

    assertThat(bench.warehouse.articleNumbers()).containsExactly("NEW");
    assertThat(article("NEW").path("articleSystemId").asInt()).isEqualTo(articleId);
  }

  /** S026. */
  @Test
  void aProductWithoutCodeIsHeldAndNamed() {
    long id = shop.seed().product(p -> p.code("  ").name("No code").price("1").stock(1));
    product("A");

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(report.held()).containsEntry(ReasonCode.SKU_MISSING, 1);
    assertThat(report.text()).contains(Long.toString(id)).contains("SKU_MISSING");
    assertThat(bench.warehouse.articleNumbers()).containsExactly("A");
    shop.clerk().editProduct(id, p -> p.code("NOW"));
    bench.roundLater();
    assertThat(bench.warehouse.articleNumbers()).containsExactly("A", "NOW");
    assertThat(bench.holds()).isEmpty();
  }

  /** S026, B36. */
  @Test
  void twoProductsOfOneCodeAreBothHeldUntilOneIsRenamed() {
    product("A");
    long second = product("a");

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(report.held()).containsEntry(ReasonCode.SKU_DUPLICATE, 2);
    assertThat(bench.warehouse.articleCount()).isZero();
    shop.clerk().editProduct(second, p -> p.code("A2"));
    bench.roundLater();
    assertThat(bench.holds()).isEmpty();
    assertThat(bench.warehouse.articleNumbers()).containsExactlyInAnyOrder("A", "A2");
  }

  /** S102. */
  @Test
  void anUploadThatBreaksOffGoesOnAndSendsNothingTwice() {
    for (int i = 100; i < 220; i++) {
      product("P" + i);
    }
    for (int i = 0; i < 60; i++) {
      bench.warehouse.faults().next("PUT /articles", Fault.none());
    }
    bench.warehouse.faults().always("PUT /articles", Fault.statusBefore(503));

    SyncReport first = bench.run(Flow.CATALOGUE);
    bench.warehouse.faults().clear();
    bench.forgetCalls();
    bench.roundLater();

    assertThat(first.changeCount()).isEqualTo(60);
    assertThat(puts()).isEqualTo(60);
    assertThat(bench.warehouse.articleCount()).isEqualTo(120);
    assertThat(bench.holds()).isEmpty();
  }

  /** B1: an article whose answer gets lost. */
  @Test
  void anArticleWhoseAnswerIsLostIsThereOnce() {
    product("A");
    bench.warehouse.faults().next("PUT /articles", Fault.lostResponse());

    bench.run(Flow.CATALOGUE);
    bench.roundLater();

    assertThat(bench.warehouse.articleNumbers()).containsExactly("A");
    assertThat(bench.holds()).isEmpty();
  }

  /** S020. */
  @Test
  void aProductThatIsNotAsDocumentedHoldsNoOtherUp() {
    product("A");
    long odd = product("B");
    product("C");
    shop.faults().next("GET /products", Fault.malformedPage(1, "price"));

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(report.held()).containsOnlyKeys(ReasonCode.SCHEMA_MISMATCH);
    assertThat(report.text()).contains(Long.toString(odd)).contains("price");
    assertThat(bench.warehouse.articleNumbers()).containsExactly("A", "C");
    bench.roundLater();
    assertThat(bench.warehouse.articleNumbers()).containsExactly("A", "C", "B");
    assertThat(bench.holds()).isEmpty();
  }

  /** The published mapping: names in other languages. */
  @Test
  void translationsArrive() {
    product("A", p -> p.translation("sv", "Skjorta", "Fin").translation("en", "Shirt", "Nice"));

    bench.run(Flow.CATALOGUE);

    Map<String, String> names = new HashMap<>();
    article("A")
        .path("articleNameTranslations")
        .forEach(
            each ->
                names.put(each.path("languageCode").asText(), each.path("articleName").asText()));
    assertThat(names).containsEntry("sv", "Skjorta").containsEntry("en", "Shirt");
  }

  /** S105. */
  @Test
  void anUnknownWeightIsLeftOut() {
    shop.seed().product(p -> p.code("A").name("A").price("1").stock(1));

    bench.run(Flow.CATALOGUE);

    assertThat(bench.warehouse.calls().recorded("PUT /articles").get(0).body())
        .doesNotContain("weight");
  }

  /** S108. */
  @Test
  void aProductThatIsGoneIsReportedAndStaysAtTheWarehouse() {
    long gone = product("A");
    product("B");
    bench.run(Flow.CATALOGUE);
    shop.clerk().removeProduct(gone);
    bench.forgetCalls();

    SyncReport report = bench.later(Duration.ofDays(1), Flow.CATALOGUE);

    assertThat(report.notes()).anyMatch(note -> note.contains("is gone from the shop"));
    assertThat(bench.warehouse.calls().writes()).isZero();
    assertThat(bench.warehouse.articleNumbers()).isEqualTo(List.of("A", "B"));
  }

  /** S123. */
  @Test
  void aPlanWritesNothingAndIsWhatIsDone() {
    product("A");
    product("B");

    var plan = bench.engine().plan(Flow.CATALOGUE);
    assertThat(bench.writes()).isZero();
    SyncReport report = bench.engine().apply(plan);

    assertThat(report.changes()).hasToString(plan.changes().toString());
    assertThat(report.moved()).isZero();
  }
}
