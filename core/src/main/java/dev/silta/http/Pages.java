// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that is read lazily, one page at a time: no page is fetched before somebody asks for it,
 * and none is kept. Each iterator and each stream is a read of its own.
 *
 * <pre>{@code
 * client.products().list(query).items().stream().limit(10).forEach(this::use);
 * }</pre>
 */
public interface Pages<T> extends Iterable<Page<T>> {

  /** Where a read begins. */
  PageCursor start();

  /**
   * Reads one page; for reads that go on later or elsewhere.
   *
   * @param cursor {@link #start} or {@link Page#next} of an earlier page of the same query
   * @throws ApiException if the read failed or the server makes no progress
   * @throws IllegalArgumentException if the text is no cursor of such a list
   */
  Page<T> at(PageCursor cursor);

  /**
   * The pages one after another.
   *
   * @return throws {@link ApiException} like {@link #at}, and where a page leads back to itself
   */
  @Override
  default Iterator<Page<T>> iterator() {
    return new PageIterator<>(this);
  }

  /** The pages one after another, fetched as the stream is consumed. */
  default Stream<Page<T>> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** The same list from there on. */
  default Pages<T> from(PageCursor cursor) {
    return new PagesFrom<>(this, cursor);
  }

  /**
   * The same list, of which one read takes at most this many pages; the next one is a failure. A
   * list that never ends is found out that way.
   *
   * @param template what the failure calls the list
   */
  default Pages<T> atMost(int pages, String template) {
    return new BudgetedPages<>(this, pages, template);
  }

  /** The records one after another. One that cannot be read ends the walk with a failure. */
  default Items<T> items() {
    return items(Items::refuse);
  }

  /**
   * The records one after another.
   *
   * @param malformed told of the records of a page that cannot be read, before those that can
   */
  default Items<T> items(Consumer<Listing.Malformed> malformed) {
    return new Items<>(this, malformed);
  }

  /** The failure of a server that repeats itself. */
  static ApiException noProgress(String template, String problem) {
    return new ApiException.Transient(
        new Failure("GET", template, OptionalInt.empty(), Optional.empty(), 1, false, problem),
        null);
  }
}
