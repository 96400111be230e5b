// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.Listing.Malformed;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final Malformed BAD = new Malformed(1, "7", "/price", "is not a valid BigDecimal");

  /** Pages "0" to "3" of two records each, the last one empty; remembers what was asked for. */
  private static final class Numbers implements Pages<Integer> {
    private final List<String> asked = new ArrayList<>();

    @Override
    public PageCursor start() {
      return new PageCursor("0");
    }

    @Override
    public Page<Integer> at(PageCursor cursor) {
      asked.add(cursor.text());
      int page = Integer.parseInt(cursor.text());
      List<Integer> items = page == 3 ? List.of() : List.of(10 * page, 10 * page + 1);
      List<Malformed> malformed = page == 1 ? List.of(BAD) : List.of();
      return new Page<>(
          new Listing<>(items, malformed),
          page == 3 ? Optional.empty() : Optional.of(new PageCursor(page + 1 + "")),
          Optional.empty());
    }
  }

  private final Numbers numbers = new Numbers();
  private final List<Malformed> told = new ArrayList<>();

  @Test
  void pagesComeOneAfterAnotherAndOnce() {
    List<Integer> read = new ArrayList<>();
    numbers.forEach(page -> read.addAll(page.records().items()));
    assertThat(read).containsExactly(0, 1, 10, 11, 20, 21);
    assertThat(numbers.asked).containsExactly("0", "1", "2", "3");
  }

  @Test
  void askingWhetherThereIsAFurtherPageFetchesNone() {
    Iterator<Page<Integer>> pages = numbers.iterator();
    assertThat(pages.hasNext()).isTrue();
    assertThat(numbers.asked).isEmpty();
    pages.next();
    assertThat(pages.hasNext()).isTrue();
    assertThat(numbers.asked).containsExactly("0");
  }

  @Test
  void thereIsNothingAfterTheLastPage() {
    Iterator<Page<Integer>> pages = numbers.from(new PageCursor("3")).iterator();
    pages.next();
    assertThat(pages.hasNext()).isFalse();
    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aStreamFetchesNoPageThatNobodyAskedFor() {
    assertThat(numbers.stream()).isNotNull();
    assertThat(numbers.asked).isEmpty();
    assertThat(numbers.stream().limit(2).map(page -> page.records().items().get(0)))
        .containsExactly(0, 10);
    assertThat(numbers.asked).containsExactly("0", "1");
  }

  @Test
  void recordsAreFetchedWhenTheyAreDue() {
    Iterator<Integer> items = numbers.items(told::add).iterator();
    assertThat(numbers.asked).isEmpty();
    assertThat(List.of(items.next(), items.next())).containsExactly(0, 1);
    assertThat(numbers.asked).containsExactly("0");
    assertThat(items.next()).isEqualTo(10);
    assertThat(numbers.asked).containsExactly("0", "1");
  }

  @Test
  void aStreamOfRecordsStopsWhereItIsCutOff() {
    assertThat(numbers.items(told::add).stream().filter(each -> each >= 10).findFirst())
        .hasValue(10);
    assertThat(numbers.asked).containsExactly("0", "1");
  }

  @Test
  void recordsOfAllPagesComeAndThenNothing() {
    Iterator<Integer> items = numbers.items(told::add).iterator();
    List<Integer> read = new ArrayList<>();
    items.forEachRemaining(read::add);
    assertThat(read).containsExactly(0, 1, 10, 11, 20, 21);
    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void recordsThatCannotBeReadAreTold() {
    numbers.items(told::add).forEach(item -> {});
    assertThat(told).containsExactly(BAD);
  }

  @Test
  void withoutAnybodyToTellARecordThatCannotBeReadIsAFailure() {
    assertThatThrownBy(() -> numbers.items().forEach(item -> {}))
        .isInstanceOf(ApiException.InvalidData.class)
        .hasMessageContaining("record 7: /price is not a valid BigDecimal");
  }

  @Test
  void aReadGoesOnFromTheTextOfACursor() {
    String stored = numbers.iterator().next().next().orElseThrow().text();
    assertThat(numbers.from(new PageCursor(stored)).items(told::add))
        .containsExactly(10, 11, 20, 21);
  }

  @Test
  void aListLongerThanItsBudgetIsAFailure() {
    Iterator<Page<Integer>> pages = numbers.atMost(2, "/list").iterator();
    pages.next();
    pages.next();
    assertThat(pages.hasNext()).isTrue();
    assertThatThrownBy(pages::next)
        .isInstanceOf(ApiException.Transient.class)
        .hasMessageContaining("/list")
        .hasMessageContaining("more than 2 pages");
    assertThat(numbers.asked).containsExactly("0", "1");
  }

  @Test
  void aReadThatGoesOnHasABudgetToo() {
    Pages<Integer> rest = numbers.atMost(2, "/list").from(new PageCursor("1"));
    assertThatThrownBy(() -> rest.forEach(page -> {})).hasMessageContaining("more than 2 pages");
  }

  @Test
  void aListAsLongAsItsBudgetIsNot() {
    assertThat(numbers.atMost(4, "/list")).hasSize(4);
    assertThat(numbers.atMost(3, "/list").from(new PageCursor("1"))).hasSize(3);
  }

  @Test
  void thePageThatLeadsBackToItselfIsAFailure() {
    PageCursor same = new PageCursor("same");
    Pages<Integer> stuck =
        new Pages<>() {
          @Override
          public PageCursor start() {
            return same;
          }

          @Override
          public Page<Integer> at(PageCursor cursor) {
            return new Page<>(
                new Listing<>(List.of(1), List.of()), Optional.of(same), Optional.empty());
          }
        };
    assertThatThrownBy(() -> stuck.stream().limit(3).forEach(page -> {}))
        .isInstanceOf(ApiException.Transient.class)
        .hasMessageContaining("leads back to itself");
  }
}
