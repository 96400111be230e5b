// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.Page;
import dev.silta.http.PageCursor;
import dev.silta.http.Pages;
import dev.silta.http.RestCall;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** A list that is read by id; a cursor is the lowest id of its page. */
final class IdPages<T> implements Pages<T> {
  private final String template;
  private final IntFunction<RestCall.Dated<Listing<T>>> source;
  private final ToIntFunction<T> id;
  private final int first;

  private IdPages(
      String template,
      IntFunction<RestCall.Dated<Listing<T>>> source,
      ToIntFunction<T> id,
      int first) {
    this.template = template;
    this.source = source;
    this.id = id;
    this.first = first;
  }

  /**
   * The list from the first id on.
   *
   * @param template what failures call the list
   * @param source reads the page that begins at this id
   */
  static <T> Pages<T> of(
      String template,
      int first,
      int budget,
      ToIntFunction<T> id,
      IntFunction<RestCall.Dated<Listing<T>>> source) {
    return new IdPages<>(template, source, id, first).atMost(budget, template);
  }

  @Override
  public PageCursor start() {
    return cursor(first);
  }

  @Override
  public Page<T> at(PageCursor cursor) {
    int from = Integer.parseInt(cursor.text());
    RestCall.Dated<Listing<T>> page = source.apply(from);
    OptionalInt next = IdCursor.after(template, page.value(), id, from);
    return new Page<>(
        page.value(),
        next.isPresent() ? Optional.of(cursor(next.getAsInt())) : Optional.empty(),
        page.servedAt());
  }

  private static PageCursor cursor(int from) {
    return new PageCursor(Integer.toString(from));
  }
}
