// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall;
import dev.silta.http.RestCall.Dated;
import dev.silta.http.RestClient;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One of the server's lists: a bare array, or null for none.
 *
 * @param template path of the list
 * @param type of its records
 * @param idField JSON pointer of what names a record that cannot be read
 * @param key what tells records apart; a record without one is never a repetition
 */
record PagedList<T>(
    RestClient rest,
    OgoshipConfig config,
    String template,
    Class<T> type,
    String idField,
    Function<T, Optional<String>> key) {

  /** One page, with the server's clock at the time of the answer. */
  Dated<Listing<T>> page(PageFilter filter, int number) {
    return call(filter, number).dated(this::read);
  }

  /** Like {@link #page}, but nothing where the server says 404. */
  Dated<Listing<T>> pageOrNone(PageFilter filter, int number) {
    return call(filter, number).dated(this::read, new Listing<>(List.of(), List.of()));
  }

  /** All pages from the first on, each read when it is asked for. */
  Pages<T> pages(PageFilter filter, IntFunction<Dated<Listing<T>>> page) {
    return new NumberedPages<>(template, page, key, limit(filter))
        .atMost(config.pageBudget(), template);
  }

  private int limit(PageFilter filter) {
    return filter.limit().orElse(config.pageLimit());
  }

  private RestCall call(PageFilter filter, int number) {
    if (number < PageNumbers.FIRST) {
      throw new IllegalArgumentException("pages are numbered from 1, not from " + number);
    }
    return filter.addTo(rest.get(template)).query("limit", limit(filter)).query("page", number);
  }

  private Listing<T> read(byte[] body) {
    return rest.codec().list(body, "", idField, type);
  }
}
