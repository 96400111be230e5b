// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.ApiException;
import dev.silta.http.Listing;
import dev.silta.http.Pages;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Paging by id: the next page begins after the highest id seen, the last page is empty. */
public final class IdCursor {
  private IdCursor() {}

  /**
   * Where the next page begins.
   *
   * @param from where this page began
   * @return empty if the page was empty: the end
   * @throws ApiException.Transient if the page did not get beyond its own beginning
   */
  public static <T> OptionalInt after(
      String template, Listing<T> page, ToIntFunction<T> id, int from) {
    if (page.size() == 0) {
      return OptionalInt.empty();
    }
    int highest = IntStream.concat(read(page, id), unread(page)).max().orElse(Integer.MIN_VALUE);
    if (highest < from || highest == Integer.MAX_VALUE) {
      throw Pages.noProgress(template, "the page from id " + from + " holds no id from there on");
    }
    return OptionalInt.of(highest + 1);
  }

  private static <T> IntStream read(Listing<T> page, ToIntFunction<T> id) {
    return page.items().stream().mapToInt(id);
  }

  private static <T> IntStream unread(Listing<T> page) {
    return page.malformed().stream()
        .map(Listing.Malformed::id)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .mapToInt(Integer::parseInt);
  }
}
