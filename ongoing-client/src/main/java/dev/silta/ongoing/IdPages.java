// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** Walks through a list page by page, each read only when it is asked for. */
final class IdPages<T> implements Iterable<Listing<T>> {
  private final String template;
  private final IntFunction<Listing<T>> fetch;
  private final ToIntFunction<T> id;
  private final int first;
  private final int budget;

  IdPages(
      String template, IntFunction<Listing<T>> fetch, ToIntFunction<T> id, int first, int budget) {
    this.template = template;
    this.fetch = fetch;
    this.id = id;
    this.first = first;
    this.budget = budget;
  }

  @Override
  public Iterator<Listing<T>> iterator() {
    return new Walk();
  }

  private final class Walk implements Iterator<Listing<T>> {
    private Listing<T> page = new Listing<>(java.util.List.of(), java.util.List.of());
    private OptionalInt from = OptionalInt.of(first);
    private boolean fetched;
    private int pages;

    @Override
    public boolean hasNext() {
      if (!fetched && from.isPresent()) {
        page = fetch();
        fetched = true;
      }
      return fetched && page.size() > 0;
    }

    @Override
    public Listing<T> next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there is no further page");
      }
      fetched = false;
      return page;
    }

    private Listing<T> fetch() {
      if (pages++ == budget) {
        throw IdCursor.stuck(template, "more than " + budget + " pages");
      }
      int start = from.orElseThrow();
      Listing<T> fresh = IdPages.this.fetch.apply(start);
      from = IdCursor.after(template, fresh, id, start);
      return fresh;
    }
  }
}
