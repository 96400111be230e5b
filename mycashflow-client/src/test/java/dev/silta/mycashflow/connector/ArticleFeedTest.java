// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.model.Article;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.StoreServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticleFeedTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static final String EXPAND =
      "/api/v1/products?expand=translations%2Cstock_item%2Cvariations%2Cvariations.stock_item";
  private static final String ALL = EXPAND + "&sort=id-asc&page_size=2&page=";
  private static final String PAGE_1 = "products/GET_response_page_1.json";
  private static final String PAGE_2 = "products/GET_response_page_2.json";
  private static final Checkpoint AT_7 = new Checkpoint("mcf-articles-1;DONE;1747724400;;");

  private static Feed<Article> feed() {
    return MyCashflowShop.builder(STORE.client()).build().articles();
  }

  private static List<String> keys(Batch<Article> batch) {
    return batch.items().stream().map(ArticleFeedTest::key).toList();
  }

  private static String key(Reading<Article> reading) {
    return reading instanceof Reading.Read<Article> read
        ? read.value().shopKey()
        : "!" + ((Reading.Unreadable<Article>) reading).key();
  }

  @Test
  void theFirstReadIsEverythingAndEndsAtTheServersTimeOfItsStart() {
    STORE.answer("GET", ALL + 1, PAGE_1);
    STORE.answer("GET", ALL + 2, PAGE_2);
    Batch<Article> first = feed().begin(Optional.empty());
    assertThat(keys(first)).containsExactly("640", "!641");
    assertThat(first.more()).isTrue();
    assertThat(first.scope()).isEqualTo(Batch.Scope.EVERYTHING);
    Batch<Article> second = feed().next(first.position());
    assertThat(keys(second)).containsExactly("!642");
    assertThat(second.more()).isFalse();
    assertThat(second.scope()).isEqualTo(Batch.Scope.EVERYTHING);
    assertThat(second.position()).isEqualTo(AT_7);
  }

  @Test
  void whatCannotBeReadOrMappedNamesItsReason() {
    STORE.answer("GET", ALL + 1, PAGE_1);
    STORE.answer("GET", ALL + 2, PAGE_2);
    Batch<Article> first = feed().begin(Optional.empty());
    assertThat(first.items().get(1))
        .isEqualTo(
            new Reading.Unreadable<>(
                "641",
                ReasonCode.SCHEMA_MISMATCH,
                ((Reading.Unreadable<Article>) first.items().get(1)).problem()));
    assertThat(((Reading.Unreadable<Article>) first.items().get(1)).problem())
        .contains("price")
        .doesNotContain("cheap");
    assertThat(feed().next(first.position()).items())
        .singleElement()
        .extracting("reason")
        .isEqualTo(ReasonCode.SKU_MISSING);
  }

  /** B9, B35. */
  @Test
  void aReadThatGoesOnInAnotherRunProvesNoAbsence() {
    STORE.answer("GET", ALL + 1, PAGE_1);
    STORE.answer("GET", ALL + 2, PAGE_2);
    Checkpoint middle = feed().begin(Optional.empty()).position();
    Batch<Article> rest = feed().begin(Optional.of(middle));
    assertThat(keys(rest)).containsExactly("!642");
    assertThat(rest.scope()).isEqualTo(Batch.Scope.CHANGES);
    assertThat(rest.position()).isEqualTo(AT_7);
  }

  @Test
  void theNextReadIsWhatChangedSinceLessTheOverlap() {
    STORE.answer(
        "GET",
        EXPAND
            + "&updated_at-from=2025-05-20T09%3A55%3A00%2B03%3A00&sort=id-asc&page_size=2&page=1",
        "products/GET_response_empty.json");
    Batch<Article> batch = feed().begin(Optional.of(AT_7));
    assertThat(batch.items()).isEmpty();
    assertThat(batch.scope()).isEqualTo(Batch.Scope.CHANGES);
    assertThat(batch.position()).isEqualTo(AT_7);
    assertThat(STORE.requests()).hasSize(1);
  }

  @Test
  void variationsAreArticlesAndTheirSupplierIsReadOnce() {
    STORE.answer("GET", ALL + 1, "products/GET_response_variations.json");
    STORE.answer(
        "GET",
        "/api/v1/suppliers?sort=id-asc&page_size=500&page=1",
        "flat/GET_suppliers_response.json");
    Feed<Article> feed = feed();
    assertThat(keys(feed.begin(Optional.empty()))).containsExactly("512-9001", "512-9002");
    Batch<Article> again = feed.begin(Optional.empty());
    assertThat(((Reading.Read<Article>) again.items().get(0)).value().supplier())
        .isPresent()
        .get()
        .extracting("name")
        .isEqualTo(Optional.of("Hill & Fjell"));
    assertThat(STORE.requests()).hasSize(3);
  }

  @Test
  void aProductWhoseVariationsAreNotKnownIsNoArticle() {
    STORE.answer("GET", ALL + 1, "products/GET_response_not_expanded.json");
    assertThat(feed().begin(Optional.empty()).items())
        .singleElement()
        .extracting("reason")
        .isEqualTo(ReasonCode.SCHEMA_MISMATCH);
  }

  @Test
  void anArticleIsReadByItsShopKey() {
    String path = EXPAND.replace("/products?", "/products/640?");
    STORE.answer("GET", path, "products/GET_{id}_response_plain.json");
    MyCashflowShop shop = MyCashflowShop.builder(STORE.client()).build();
    assertThat(shop.article("640")).map(ArticleFeedTest::key).contains("640");
    assertThat(shop.article("640-1")).isEmpty();
    assertThat(shop.article("none")).isEmpty();
  }

  @Test
  void anArticleThatIsGoneIsEmpty() {
    String path = EXPAND.replace("/products?", "/products/9?");
    STORE.answer("GET", path, 404, "errors/404_response.json");
    assertThat(MyCashflowShop.builder(STORE.client()).build().article("9")).isEmpty();
  }

  @Test
  void aForeignPositionIsRefused() {
    assertThatThrownBy(() -> feed().begin(Optional.of(new Checkpoint("other;1"))))
        .isInstanceOf(ConnectorException.class)
        .extracting("failureClass")
        .isEqualTo(FailureClass.INVALID_DATA);
  }
}
