// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.ApiException;
import dev.silta.http.Page;
import dev.silta.http.PageCursor;
import dev.silta.http.Pages;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A list that is read by page number. Where the list has become shorter since the page before,
 * records may have moved to a page that was read already: it goes back as many pages as that can
 * concern. The address of the next page is never followed, since it could lead anywhere.
 */
final class NumberedPages<T> implements Pages<T> {
  private final String template;
  private final int budget;
  private final IntFunction<RawPage<T>> source;

  /**
   * @param template what failures call the list
   * @param source reads the page of this number
   */
  NumberedPages(String template, int budget, IntFunction<RawPage<T>> source) {
    this.template = template;
    this.budget = budget;
    this.source = source;
  }

  @Override
  public PageCursor start() {
    return PageNumber.FIRST.cursor();
  }

  @Override
  public Page<T> at(PageCursor cursor) {
    PageNumber number = PageNumber.of(cursor);
    RawPage<T> page = read(number);
    while (number.isShortenedBy(page)) {
      number = number.backBecauseOf(page);
      page = read(number);
    }
    return new Page<>(page.records(), next(number, page), page.servedAt());
  }

  private RawPage<T> read(PageNumber number) {
    if (number.page() > budget) {
      throw noProgress("more than " + budget + " pages");
    }
    RawPage<T> page = source.apply(number.page());
    if (page.meta().page().filter(served -> served != number.page()).isPresent()) {
      throw noProgress("page " + number.page() + " was asked for, another one came");
    }
    if (number.isRepeatedBy(page)) {
      throw noProgress("page " + number.page() + " repeats the one before");
    }
    return page;
  }

  private static <T> Optional<PageCursor> next(PageNumber number, RawPage<T> page) {
    return page.isLast(number.page()) ? Optional.empty() : Optional.of(number.after(page).cursor());
  }

  private ApiException noProgress(String problem) {
    return Pages.noProgress(template, problem);
  }
}
