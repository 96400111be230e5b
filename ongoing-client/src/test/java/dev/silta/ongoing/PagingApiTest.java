// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.ApiException;
import dev.silta.http.Page;
import dev.silta.http.PageCursor;
import dev.silta.http.Pages;
import dev.silta.ongoing.model.GetArticleModel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagingApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ARTICLES = "/api/v1/articles";
  private static final ArticleFilter ALL = ArticleFilter.builder().build();

  @Test
  void nextPageBeginsAfterTheHighestIdAndAnEmptyPageEndsIt() {
    page(0, "[{\"articleSystemId\":5},{\"articleSystemId\":3}]");
    page(6, "[{\"articleSystemId\":9}]");
    page(10, "[]");
    assertThat(ids(pages(10))).containsExactly(5, 3, 9);
  }

  @Test
  void pagesAreReadWhenTheyAreAskedFor() {
    page(0, "[{\"articleSystemId\":5}]");
    Iterator<Page<GetArticleModel>> pages = pages(10).iterator();
    SERVER.verify(0, getRequestedFor(urlPathEqualTo(ARTICLES)));
    pages.next();
    SERVER.verify(1, getRequestedFor(urlPathEqualTo(ARTICLES)));
  }

  /** S020, B9. */
  @Test
  void malformedRecordMovesTheCursorToo() {
    page(0, "[{\"articleSystemId\":5},{\"articleSystemId\":7,\"isActive\":[1]}]");
    page(8, "[]");
    assertThat(ids(pages(10))).containsExactly(5);
  }

  /** B9. */
  @Test
  void cursorThatDoesNotGrowEndsInAFailure() {
    page(0, "[{\"articleSystemId\":5}]");
    page(6, "[{\"articleSystemId\":5}]");
    assertThatThrownBy(() -> ids(pages(10)))
        .isInstanceOf(ApiException.Transient.class)
        .hasMessageContaining("from id 6");
  }

  /** B9. */
  @Test
  void pageBudgetEndsInAFailure() {
    page(0, "[{\"articleSystemId\":1}]");
    page(2, "[{\"articleSystemId\":2}]");
    assertThatThrownBy(() -> ids(pages(2)))
        .isInstanceOf(ApiException.Transient.class)
        .hasMessageContaining("more than 2 pages");
  }

  @Test
  void thereIsNothingAfterTheLastPage() {
    page(0, "[]");
    Iterator<Page<GetArticleModel>> pages = pages(10).iterator();
    assertThat(pages.next().records().size()).isZero();
    assertThat(pages.hasNext()).isFalse();
    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void readGoesOnFromTheTextOfACursor() {
    page(6, "[{\"articleSystemId\":9}]");
    page(10, "[]");
    assertThat(ids(pages(10).from(new PageCursor("6")))).containsExactly(9);
    assertThatIllegalArgumentException().isThrownBy(() -> pages(10).at(new PageCursor("x")));
  }

  @Test
  void recordsComeOneAfterAnotherAndNoPageTooEarly() {
    page(0, "[{\"articleSystemId\":5},{\"articleSystemId\":7}]");
    assertThat(pages(10).items().stream().limit(2).map(GetArticleModel::articleSystemId))
        .containsExactly(5, 7);
    SERVER.verify(1, getRequestedFor(urlPathEqualTo(ARTICLES)));
  }

  @Test
  void sortedOrdersCannotBePaged() {
    OrdersApi orders = Stub.client(SERVER).orders();
    OrderFilter sorted = OrderFilter.builder().sort("descending").build();
    assertThatIllegalArgumentException().isThrownBy(() -> orders.pages(Stub.OWNER, sorted));
  }

  private static Pages<GetArticleModel> pages(int budget) {
    OngoingConfig config = Stub.config(SERVER).articlesPerPage(500).pageBudget(budget).build();
    return OngoingClient.create(config).articles().pages(Stub.OWNER, ALL);
  }

  private static List<Integer> ids(Pages<GetArticleModel> pages) {
    List<Integer> ids = new ArrayList<>();
    pages.forEach(
        page -> page.records().items().forEach(article -> ids.add(article.articleSystemId())));
    return ids;
  }

  private static void page(int from, String body) {
    SERVER.stubFor(
        get(urlPathEqualTo(ARTICLES))
            .withQueryParam("articleSystemIdFrom", equalTo(Integer.toString(from)))
            .withQueryParam("maxArticlesToGet", equalTo("500"))
            .willReturn(okJson(body)));
  }
}
