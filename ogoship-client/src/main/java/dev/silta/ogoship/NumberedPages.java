// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Listing;
import dev.silta.http.Page;
import dev.silta.http.PageCursor;
import dev.silta.http.Pages;
import dev.silta.http.RestCall.Dated;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A list that is read by page number. In one walk a record that moved to a later page meanwhile
 * comes once.
 *
 * @param template what failures call the list
 * @param source reads the page of this number
 * @param key what tells records apart; a record without one is never a repetition
 * @param limit how many records a full page holds
 */
record NumberedPages<T>(
    String template,
    IntFunction<Dated<Listing<T>>> source,
    Function<T, Optional<String>> key,
    int limit,
    PageCursor start)
    implements Pages<T> {

  NumberedPages(
      String template,
      IntFunction<Dated<Listing<T>>> source,
      Function<T, Optional<String>> key,
      int limit) {
    this(template, source, key, limit, new PageNumber(PageNumbers.FIRST, 0).cursor());
  }

  @Override
  public Page<T> at(PageCursor cursor) {
    PageNumber here = PageNumber.of(cursor);
    Dated<Listing<T>> page = source.apply(here.number());
    OptionalInt next = PageNumbers.after(page.value(), limit, here.number());
    int digest = digest(page.value());
    if (next.isPresent() && digest != 0 && digest == here.digest()) {
      throw repeats(template, here.number());
    }
    return new Page<>(
        page.value(),
        next.isPresent()
            ? Optional.of(new PageNumber(next.getAsInt(), digest).cursor())
            : Optional.empty(),
        page.servedAt());
  }

  @Override
  public Pages<T> from(PageCursor cursor) {
    return new NumberedPages<>(template, source, key, limit, cursor);
  }

  @Override
  public Iterator<Page<T>> iterator() {
    return new FreshRecords<>(template, Pages.super.iterator(), key);
  }

  static RuntimeException repeats(String template, int number) {
    return Pages.noProgress(template, "page " + number + " repeats what came before");
  }

  /** Of the keys, in their order; never 0 for a page that tells its records apart. */
  private int digest(Listing<T> page) {
    List<Optional<String>> keys = page.items().stream().map(key).toList();
    return keys.stream().allMatch(Optional::isPresent) && !keys.isEmpty() ? keys.hashCode() : 0;
  }

  /**
   * Position in the list.
   *
   * @param digest of the page before; 0 if there is none to compare with
   */
  record PageNumber(int number, int digest) {

    static PageNumber of(PageCursor cursor) {
      String[] parts = cursor.text().split("/", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("no cursor of a list by page number: " + cursor);
      }
      return new PageNumber(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    PageCursor cursor() {
      return new PageCursor(number + "/" + digest);
    }
  }
}
