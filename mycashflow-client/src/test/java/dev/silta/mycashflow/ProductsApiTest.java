// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Page;
import dev.silta.http.Pages;
import dev.silta.mycashflow.model.Product;
import dev.silta.mycashflow.model.ProductRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProductsApiTest {
  @RegisterExtension static final StoreServer STORE = new StoreServer();

  private static final String ONE = "products/GET_{id}_response.json";

  @Test
  void aProductIsReadWithParentsOfNestedExpansions() {
    STORE.answer("GET", "/api/v1/products/512?expand=variations%2Cvariations.stock_item", ONE);
    assertThat(STORE.client().products().get(512, ProductExpansion.VARIATIONS_STOCK_ITEM))
        .map(Product::id)
        .contains(512L);
  }

  @Test
  void aProductThatIsNotThereIsEmpty() {
    STORE.answer("GET", "/api/v1/products/513", 404, "errors/404_response.json");
    assertThat(STORE.client().products().get(513)).isEmpty();
  }

  @Test
  void aCodeIsOneSegmentOfThePath() {
    STORE.answer("GET", "/api/v1/products/product_code=A%2FB%20%C3%A4%23", ONE);
    assertThat(STORE.client().products().findByProductCode(" A/B ä# ")).isPresent();
  }

  @Test
  void aListIsAskedForWithEveryParameter() {
    STORE.answer(
        "GET",
        "/api/v1/products?expand=brand&id=1%2C2"
            + "&updated_at-from=2025-05-20T09%3A41%3A07%2B03%3A00"
            + "&updated_at-to=2025-01-20T09%3A41%3A07%2B02%3A00"
            + "&sort=id-asc&page_size=7&page=1",
        "products/GET_response_empty.json");
    ProductQuery query =
        ProductQuery.builder()
            .addIds(2, 1)
            .addExpand(ProductExpansion.BRAND)
            .updatedFrom(Instant.parse("2025-05-20T06:41:07.9Z"))
            .updatedTo(Instant.parse("2025-01-20T07:41:07Z"))
            .pageSize(7)
            .build();
    Pages<Product> pages = STORE.client().products().list(query);
    assertThat(pages.at(pages.start()).next()).isEmpty();
  }

  @Test
  void pagesAreReadLazilyUntilThereIsNoNext() {
    STORE.answer(
        "GET",
        "/api/v1/products?sort=id-asc&page_size=2&page=1",
        "products/GET_response_page_1.json");
    var pages = STORE.client().products().list(ProductQuery.builder().build()).iterator();
    Page<Product> first = pages.next();
    assertThat(first.records().items()).extracting(Product::id).containsExactly(640L);
    assertThat(first.records().malformed()).singleElement().extracting("id").isEqualTo("641");
    assertThat(first.servedAt()).contains(Instant.parse("2025-05-20T07:00:00Z"));
    assertThat(pages.hasNext()).isTrue();
    STORE.answer(
        "GET",
        "/api/v1/products?sort=id-asc&page_size=2&page=2",
        "products/GET_response_page_2.json");
    assertThat(pages.next().records().items()).hasSize(1);
    assertThat(pages.hasNext()).isFalse();
  }

  @Test
  void productsAreCreatedChangedAndDeleted() {
    STORE.answer("POST", "/api/v1/products", "products/POST_request.json", 200, ONE);
    STORE.answer("PATCH", "/api/v1/products/512", "products/PATCH_{id}_request.json", 200, ONE);
    STORE.take("DELETE", "/api/v1/products/512");
    ProductsApi products = STORE.client().products();
    products.create(ProductRequest.builder().name("Fjell anorak").build());
    products.update(512, ProductRequest.builder().productCode("ANORAK").orderLimit(5).build());
    products.delete(512);
    assertThat(STORE.requests()).hasSize(3);
  }

  @Test
  void idsAreInOrderSoThatEqualQueriesAreEqualCalls() {
    STORE.answer(
        "GET",
        "/api/v1/products?id=1%2C2%2C10&sort=id-desc&page_size=2&page=1",
        "products/GET_response_empty.json");
    ProductQuery query =
        ProductQuery.builder()
            .addAllIds(List.of(10L, 2L, 1L))
            .sort(ProductQuery.Sort.ID_DESC)
            .build();
    assertThat(STORE.client().products().list(query)).hasSize(1);
  }

  @Test
  void aListWithoutMetaIsOnePage() {
    STORE.answer(
        "GET",
        "/api/v1/products?sort=id-asc&page_size=2&page=1",
        "products/GET_response_without_meta.json");
    assertThat(STORE.client().products().list(ProductQuery.builder().build()))
        .singleElement()
        .satisfies(page -> assertThat(page.records().items()).hasSize(1));
  }
}
