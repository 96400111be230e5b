// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import java.util.Iterator;

/**
 * A list, read lazily one page at a time; nothing is collected. Each iterator is a read of its own.
 *
 * <pre>{@code
 * for (Page<Product> page : client.products().list(query)) {
 *   page.records().items().forEach(this::use);
 * }
 * }</pre>
 */
public interface Pages<T> extends Iterable<Page<T>> {

  /** Where a read begins. */
  PageCursor start();

  /**
   * Reads one page; for reads that go on later or elsewhere.
   *
   * @param cursor {@link #start} or {@link Page#next} of an earlier page of the same query
   * @throws dev.silta.http.ApiException if the read failed or the server makes no progress
   */
  Page<T> at(PageCursor cursor);

  @Override
  default Iterator<Page<T>> iterator() {
    return new PageIterator<>(this);
  }
}
