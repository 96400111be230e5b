// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The records of a list one after another; a page is fetched when its first record is due. */
public final class Items<T> implements Iterable<T> {
  private final Pages<T> pages;
  private final Consumer<Listing.Malformed> malformed;

  Items(Pages<T> pages, Consumer<Listing.Malformed> malformed) {
    this.pages = pages;
    this.malformed = malformed;
  }

  @Override
  public Iterator<T> iterator() {
    return new Walk(pages.iterator());
  }

  /** The records one after another, fetched as the stream is consumed. */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  static void refuse(Listing.Malformed record) {
    String problem = "record " + record.id() + ": " + record.pointer() + " " + record.problem();
    throw new ApiException.InvalidData(
        new Failure("GET", "a list", OptionalInt.empty(), Optional.empty(), 1, false, problem),
        null);
  }

  private final class Walk implements Iterator<T> {
    private final Iterator<Page<T>> rest;
    private Iterator<T> page = Collections.emptyIterator();

    Walk(Iterator<Page<T>> rest) {
      this.rest = rest;
    }

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && rest.hasNext()) {
        Listing<T> records = rest.next().records();
        records.malformed().forEach(malformed);
        page = records.items().iterator();
      }
      return page.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there is no further record");
      }
      return page.next();
    }
  }
}
