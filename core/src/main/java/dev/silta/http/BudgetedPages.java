// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Iterator;

/** A list of which one read takes a limited number of pages. */
record BudgetedPages<T>(Pages<T> whole, int budget, String template) implements Pages<T> {

  @Override
  public PageCursor start() {
    return whole.start();
  }

  @Override
  public Page<T> at(PageCursor cursor) {
    return whole.at(cursor);
  }

  @Override
  public Pages<T> from(PageCursor cursor) {
    return new BudgetedPages<>(whole.from(cursor), budget, template);
  }

  @Override
  public Iterator<Page<T>> iterator() {
    return new Counted(whole.iterator());
  }

  private final class Counted implements Iterator<Page<T>> {
    private final Iterator<Page<T>> pages;
    private int taken;

    Counted(Iterator<Page<T>> pages) {
      this.pages = pages;
    }

    @Override
    public boolean hasNext() {
      return pages.hasNext();
    }

    @Override
    public Page<T> next() {
      if (taken == budget && pages.hasNext()) {
        throw Pages.noProgress(template, "more than " + budget + " pages");
      }
      taken++;
      return pages.next();
    }
  }
}
