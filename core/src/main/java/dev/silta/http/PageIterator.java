// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Knows without a call whether there is a further page: the one before has said so. */
final class PageIterator<T> implements Iterator<Page<T>> {
  private final Pages<T> pages;
  private Optional<PageCursor> next;

  PageIterator(Pages<T> pages) {
    this.pages = pages;
    this.next = Optional.of(pages.start());
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Page<T> next() {
    Page<T> page = pages.at(next.orElseThrow(NoSuchElementException::new));
    if (page.next().equals(next)) {
      throw Pages.noProgress("a list", "the page at " + next.get() + " leads back to itself");
    }
    next = page.next();
    return page;
  }
}
