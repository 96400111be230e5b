// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Listing;
import dev.silta.http.Page;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Pages without the records of earlier pages; a full page of nothing else is a failure. */
final class FreshRecords<T> implements Iterator<Page<T>> {
  private final String template;
  private final Iterator<Page<T>> pages;
  private final Function<T, Optional<String>> key;
  private final Set<String> seen = new HashSet<>();
  private int number;

  FreshRecords(String template, Iterator<Page<T>> pages, Function<T, Optional<String>> key) {
    this.template = template;
    this.pages = pages;
    this.key = key;
  }

  @Override
  public boolean hasNext() {
    return pages.hasNext();
  }

  @Override
  public Page<T> next() {
    Page<T> whole = pages.next();
    number++;
    Listing<T> fresh = fresh(whole.records());
    if (fresh.size() == 0 && whole.next().isPresent()) {
      throw NumberedPages.repeats(template, number);
    }
    return new Page<>(fresh, whole.next(), whole.servedAt());
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
  private static Optional<String> named(Listing.Malformed record) {
    return Optional.of(record.id()).filter(id -> !id.isEmpty()).map(id -> "unread " + id);
  }
}
