// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Listing;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Paging by number: the first page is 1, and a page that is not full is the last. The vendor names
 * neither a total nor an order, so records may move between pages while they are read.
 */
public final class PageNumbers {
  public static final int FIRST = 1;

  private PageNumbers() {}

  /**
   * The number of the page after this one.
   *
   * @param page what the page held
   * @param limit how many records were asked for
   * @param number the number of this page
   * @return empty if this page was the last
   */
  public static OptionalInt after(Listing<?> page, int limit, int number) {
    return page.size() < limit ? OptionalInt.empty() : OptionalInt.of(number + 1);
  }

  static void check(Optional<Integer> limit) {
    if (limit.filter(each -> each < 1 || each > OgoshipConfig.LARGEST_PAGE).isPresent()) {
      throw new IllegalArgumentException("limit is 1 to " + OgoshipConfig.LARGEST_PAGE);
    }
  }
}
