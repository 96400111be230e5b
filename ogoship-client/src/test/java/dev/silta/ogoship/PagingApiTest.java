// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

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
import dev.silta.ogoship.model.StockResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through a list in pages of two, three pages at most. */
class PagingApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String STOCK = "/api/v1/Stock";
  private static final StockFilter TWO = StockFilter.builder().limit(2).build();
  private StockApi stock;

  @BeforeEach
  void client() {
    Stub.client(SERVER);
    stock = OgoshipClient.create(Stub.config(SERVER).pageBudget(3).build()).stock();
  }

  private static void page(int number, String... codes) {
    String rows =
        Stream.of(codes)
            .map(code -> "{\"productCode\":\"" + code + "\"}")
            .collect(Collectors.joining(",", "[", "]"));
    answer(number, rows);
  }

  private static void answer(int number, String body) {
    SERVER.stubFor(
        get(urlPathEqualTo(STOCK))
            .withQueryParam("limit", equalTo("2"))
            .withQueryParam("page", equalTo(Integer.toString(number)))
            .willReturn(okJson(body)));
  }

  private List<String> walk() {
    List<String> codes = new ArrayList<>();
    for (Page<StockResponse> page : stock.pages(TWO)) {
      page.records().items().forEach(row -> codes.add(row.productCode().orElse("none")));
    }
    return codes;
  }

  @Test
  void pageThatIsNotFullIsTheLast() {
    page(1, "A", "B");
    page(2, "C");
    assertThat(walk()).containsExactly("A", "B", "C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null"})
  void fullLastPageCostsOneEmptyOne(String nothing) {
    page(1, "A", "B");
    page(2, "C", "D");
    answer(3, nothing);
    assertThat(walk()).containsExactly("A", "B", "C", "D");
  }

  @Test
  void pagesAreReadWhenTheyAreAskedFor() {
    page(1, "A", "B");
    Iterator<Page<StockResponse>> pages = stock.pages(TWO).iterator();
    SERVER.verify(0, getRequestedFor(urlPathEqualTo(STOCK)));
    pages.next();
    SERVER.verify(1, getRequestedFor(urlPathEqualTo(STOCK)));
  }

  @Test
  void endIsAnEnd() {
    page(1, "A");
    Iterator<Page<StockResponse>> pages = stock.pages(TWO).iterator();
    pages.next();
    assertThat(pages.hasNext()).isFalse();
    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void recordThatMovedToALaterPageComesOnce() {
    page(1, "A", "B");
    page(2, "B", "C");
    page(3, "A");
    assertThat(walk()).containsExactly("A", "B", "C");
  }

  @Test
  void recordsThatAreAlikeWithinAPageAreBothShown() {
    page(1, "A", "A");
    page(2, "B");
    assertThat(walk()).containsExactly("A", "A", "B");
  }

  @Test
  void recordsWithoutAKeyAreNoRepetition() {
    answer(1, "[{\"stock\":1},{\"stock\":2}]");
    answer(2, "[{\"stock\":1}]");
    assertThat(walk()).containsExactly("none", "none", "none");
  }

  @Test
  void recordThatCannotBeReadFillsAPageToo() {
    answer(1, "[{\"productCode\":\"A\"},{\"productCode\":\"B\",\"stock\":\"many\"}]");
    page(2, "C");
    assertThat(walk()).containsExactly("A", "C");
  }

  /** B9. */
  @Test
  void pageThatRepeatsWhatCameBeforeIsAFailure() {
    page(1, "A", "B");
    page(2, "B", "A");
    assertThatThrownBy(this::walk)
        .isInstanceOf(ApiException.Transient.class)
        .hasMessageContaining("page 2 repeats what came before");
  }

  @Test
  void repeatedRecordsOfALastPageAreNoFailure() {
    page(1, "A", "B");
    page(2, "B");
    assertThat(walk()).containsExactly("A", "B");
  }

  /** B9. */
  @Test
  void walkIsGivenUpAfterTheBudget() {
    page(1, "A", "B");
    page(2, "C", "D");
    page(3, "E", "F");
    assertThatThrownBy(this::walk)
        .isInstanceOf(ApiException.Transient.class)
        .hasMessageContaining("more than 3 pages");
  }

  @Test
  void readGoesOnFromTheTextOfACursor() {
    page(1, "A", "B");
    page(2, "C", "D");
    page(3, "E");
    String stored = stock.pages(TWO).iterator().next().next().orElseThrow().text();
    assertThat(stock.pages(TWO).from(new PageCursor(stored)).items())
        .extracting(row -> row.productCode().orElseThrow())
        .containsExactly("C", "D", "E");
    assertThatIllegalArgumentException().isThrownBy(() -> stock.pages(TWO).at(new PageCursor("2")));
  }

  @Test
  void pageThatRepeatsTheOneBeforeIsAFailureAfterARestartToo() {
    page(1, "A", "B");
    page(2, "A", "B");
    PageCursor second = stock.pages(TWO).at(stock.pages(TWO).start()).next().orElseThrow();
    assertThatThrownBy(() -> stock.pages(TWO).at(second))
        .isInstanceOf(ApiException.Transient.class)
        .hasMessageContaining("page 2 repeats what came before");
  }

  @Test
  void nextNumberIsToldWithoutAWalk() {
    page(1, "A", "B");
    page(2, "C");
    assertThat(PageNumbers.after(stock.list(TWO, 1), 2, 1)).hasValue(2);
    assertThat(PageNumbers.after(stock.list(TWO, 2), 2, 2)).isEmpty();
  }

  @Test
  void pagesBeginWithOneAndHoldUpTo250() {
    assertThatIllegalArgumentException().isThrownBy(() -> stock.list(TWO, 0));
    for (int limit : new int[] {0, 251}) {
      StockFilter.Builder filter = StockFilter.builder().limit(limit);
      assertThatIllegalArgumentException().isThrownBy(filter::build);
    }
  }
}
