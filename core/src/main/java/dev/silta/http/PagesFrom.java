// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/** A list from a page of it on. */
record PagesFrom<T>(Pages<T> whole, PageCursor start) implements Pages<T> {

  @Override
  public Page<T> at(PageCursor cursor) {
    return whole.at(cursor);
  }
}
