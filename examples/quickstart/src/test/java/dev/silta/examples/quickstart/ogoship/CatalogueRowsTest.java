// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.ArticleSelection;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.model.Product;
import dev.silta.sync.SyncReport;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A2, A3 and A4: which products go, under which codes, and in which direction. */
class CatalogueRowsTest {
  private static final String PUT_PRODUCT = "PUT /Products/{code}";
  private final OgoshipBench bench = OgoshipBench.empty();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private List<String> codes() {
    return bench.ogoship.products().stream().map(product -> text(product, "code")).toList();
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asText();
  }

  private JsonNode there(String code) {
    return bench.ogoship.product(code).orElseThrow();
  }

  private void select(ArticleSelection selection) {
    bench.rewire(wiring -> wiring.settings.products(selection));
  }

  private void potteryWeaveryAndForge() {
    bench.product("A", OgoshipBench.POTTERY);
    bench.product("C", OgoshipBench.WEAVERY);
    bench.product("F", "Paja Esimerkki Oy");
  }

  @Test
  void a2AllProductsGo() {
    potteryWeaveryAndForge();
    select(ArticleSelection.all());

    bench.run(Flow.CATALOGUE);

    assertThat(codes()).containsExactlyInAnyOrder("A", "C", "F");
  }

  @Test
  void a2ThoseOfOneSupplierGo() {
    potteryWeaveryAndForge();

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(codes()).containsExactly("A");
    assertThat(report.left()).containsEntry(ReasonCode.NOT_KEPT_HERE, 2);
  }

  @Test
  void a2ThoseOfSeveralSuppliersGo() {
    potteryWeaveryAndForge();
    select(ArticleSelection.suppliers(OgoshipBench.POTTERY, OgoshipBench.WEAVERY));

    bench.run(Flow.CATALOGUE);

    assertThat(codes()).containsExactlyInAnyOrder("A", "C");
  }

  @Test
  void a2ThoseOfARuleOfTheHostsGo() {
    potteryWeaveryAndForge();
    select(ArticleSelection.rule("from F on", article -> article.number().value().equals("F")));

    bench.run(Flow.CATALOGUE);

    assertThat(codes()).containsExactly("F");
  }

  @Test
  void a2AnotherSelectionIsAppliedToEverythingAtOnce() {
    potteryWeaveryAndForge();
    bench.run(Flow.CATALOGUE);
    select(ArticleSelection.suppliers(OgoshipBench.POTTERY, OgoshipBench.WEAVERY));

    bench.run(Flow.CATALOGUE);

    assertThat(codes()).containsExactly("A", "C");
  }

  @Test
  void a3ProductsOfOneCodeAreBothHeldAndTheOthersGo() {
    bench.product("A", OgoshipBench.POTTERY);
    long first = bench.product("TWIN", OgoshipBench.POTTERY);
    long second = bench.product("twin", OgoshipBench.POTTERY);

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(report.held()).containsEntry(ReasonCode.SKU_DUPLICATE, 2);
    assertThat(report.text()).contains(Long.toString(first), Long.toString(second));
    assertThat(codes()).containsExactly("A");
    bench.shop.clerk().editProduct(second, p -> p.code("OWN"));
    bench.roundLater();
    assertThat(codes()).containsExactlyInAnyOrder("A", "TWIN", "OWN");
    assertThat(bench.holds()).isEmpty();
  }

  @Test
  void a3AProductWithoutCodeIsHeldByItsShopKeyAndNeverGivenOne() {
    bench.product("A", OgoshipBench.POTTERY);
    long blank = bench.product("", OgoshipBench.POTTERY);

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(report.held()).containsEntry(ReasonCode.SKU_MISSING, 1);
    assertThat(report.text()).contains(blank + ": SKU_MISSING", "give the article a product code");
    assertThat(codes()).containsExactly("A");
    bench.shop.clerk().editProduct(blank, p -> p.code("NOW"));
    bench.roundLater();
    assertThat(codes()).containsExactly("A", "NOW");
  }

  @Test
  void a3EachVariationHasACodeOfItsOwn() {
    bench
        .shop
        .seed()
        .product(
            p ->
                p.code("PLATE")
                    .name("Plate")
                    .price("28")
                    .supplier(OgoshipBench.POTTERY)
                    .variation(v -> v.code("PLATE-20").name("20 cm").stock(1))
                    .variation(v -> v.code("").name("26 cm").stock(1)));

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(codes()).containsExactly("PLATE-20");
    assertThat(report.held()).containsEntry(ReasonCode.SKU_MISSING, 1);
  }

  @Test
  void a4NewAndChangedDetailsGo() {
    long id = bench.product("A", OgoshipBench.POTTERY);
    bench.run(Flow.CATALOGUE);
    bench.shop.clerk().editProduct(id, p -> p.name("Bowl, glazed").price("36.50"));

    bench.run(Flow.CATALOGUE);

    assertThat(text(there("A"), "name")).isEqualTo("Bowl, glazed");
    assertThat(there("A").path("salesPrice").decimalValue()).isEqualByComparingTo("36.50");
    assertThat(bench.calls(PUT_PRODUCT)).hasSize(1);
  }

  @Test
  void a4WhatIsChangedAtOgoshipNeverComesBack() {
    bench.product("A", OgoshipBench.POTTERY);
    bench.run(Flow.CATALOGUE);
    bench.ogoship.floor().receive("A", 10);
    List<?> before = bench.shop.products();
    bench.wiring.client().products().update(product("A").name("Renamed in myOGO").build());
    bench.ogoship.floor().foreignProduct("XX-2344-S", 5);
    bench.forgetCalls();

    bench.roundLater();

    assertThat(bench.calls("PATCH /products/{id}")).isEmpty();
    assertThat(bench.calls(PUT_PRODUCT)).isEmpty();
    assertThat(bench.shop.products()).isEqualTo(before);
    assertThat(bench.shop.stock("XX-2344-S")).isEmpty();
  }

  @Test
  void a4AnEanThatOgoshipHoldsIsNotFoughtOver() {
    bench.wiring.client().products().create(product("A").eanCode("6430000000017").build());
    long id = bench.product("A", OgoshipBench.POTTERY);
    bench.shop.clerk().editProduct(id, p -> p.barcode("6430000000024"));

    SyncReport report = bench.run(Flow.CATALOGUE);

    assertThat(report.changeCount()).isEqualTo(1);
    assertThat(text(there("A"), "eanCode")).isEqualTo("6430000000017");
    assertThat(text(there("A"), "name")).isEqualTo("Article A");
    bench.forgetCalls();
    bench.engine().desk().uploadArticles("test", "everything once more");
    assertThat(bench.writes()).isEmpty();
  }

  private static Product.Builder product(String code) {
    Product.Builder product = Product.builder();
    product.code(code).languageCode("fi").name("Typed in");
    return product;
  }
}
