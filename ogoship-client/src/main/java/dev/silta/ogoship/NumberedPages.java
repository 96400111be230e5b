// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Listing;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Walks through a list page by page, each read only when it is asked for. A record that moved to a
 * later page meanwhile comes once; a full page of nothing but such records is a server that repeats
 * itself.
 */
final class NumberedPages<T> implements Iterable<Listing<T>> {
  private final String template;
  private final IntFunction<Listing<T>> fetch;
  private final Function<T, Optional<String>> key;
  private final int limit;
  private final int budget;

  NumberedPages(
      String template,
      IntFunction<Listing<T>> fetch,
      Function<T, Optional<String>> key,
      int limit,
      int budget) {
    this.template = template;
    this.fetch = fetch;
    this.key = key;
    this.limit = limit;
    this.budget = budget;
  }

  @Override
  public Iterator<Listing<T>> iterator() {
    return new Walk();
  }

  private final class Walk implements Iterator<Listing<T>> {
    private final Set<String> seen = new HashSet<>();
    private Listing<T> page = new Listing<>(List.of(), List.of());
    private OptionalInt number = OptionalInt.of(PageNumbers.FIRST);
    private boolean fetched;

    @Override
    public boolean hasNext() {
      if (!fetched && number.isPresent()) {
        page = fetch(number.getAsInt());
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

    private Listing<T> fetch(int here) {
      if (here > budget) {
        throw PageNumbers.stuck(template, "more than " + budget + " pages");
      }
      Listing<T> whole = fetch.apply(here);
      number = PageNumbers.after(whole, limit, here);
      Listing<T> fresh = fresh(whole);
      if (fresh.size() == 0 && number.isPresent()) {
        throw PageNumbers.stuck(template, "page " + here + " repeats what came before");
      }
      return fresh;
    }

    /** Two alike within one page are no repetition: somebody has to see them. */
    private Listing<T> fresh(Listing<T> whole) {
      Predicate<Optional<String>> isNew = name -> name.filter(seen::contains).isEmpty();
      Listing<T> fresh =
          new Listing<>(
              whole.items().stream().filter(item -> isNew.test(key.apply(item))).toList(),
              whole.malformed().stream().filter(each -> isNew.test(named(each))).toList());
      fresh.items().forEach(item -> key.apply(item).ifPresent(seen::add));
      fresh.malformed().forEach(each -> named(each).ifPresent(seen::add));
      return fresh;
    }

    /** In a space of its own, since it may be named by another member than the others are. */
    private Optional<String> named(Listing.Malformed record) {
      return Optional.of(record.id()).filter(id -> !id.isEmpty()).map(id -> "unread " + id);
    }
  }
}
