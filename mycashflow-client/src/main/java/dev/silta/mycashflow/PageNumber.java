// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.PageCursor;

/**
 * Position in a list that is read by page number.
 *
 * @param page from 1
 * @param itemCount how many records the list had when the page before was read; -1 if not known
 * @param digest of the records of the page before; 0 if there is none to compare with
 */
record PageNumber(int page, long itemCount, int digest) {
  static final PageNumber FIRST = new PageNumber(1, -1, 0);

  static PageNumber of(PageCursor cursor) {
    String[] parts = cursor.text().split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("no cursor of a list by page number: " + cursor);
    }
    return new PageNumber(
        Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
  }

  PageCursor cursor() {
    return new PageCursor(page + "/" + itemCount + "/" + digest);
  }

  boolean isShortenedBy(RawPage<?> found) {
    return page > 1 && itemCount >= 0 && found.itemCount() >= 0 && found.itemCount() < itemCount;
  }

  boolean isRepeatedBy(RawPage<?> found) {
    return digest != 0 && found.records().size() > 0 && found.records().hashCode() == digest;
  }

  PageNumber backBecauseOf(RawPage<?> found) {
    int size = Math.max(1, found.meta().pageSize().orElse(1));
    long back = (itemCount - found.itemCount() + size - 1) / size;
    return new PageNumber((int) Math.max(1, page - back), found.itemCount(), 0);
  }

  PageNumber after(RawPage<?> found) {
    return new PageNumber(page + 1, found.itemCount(), found.records().hashCode());
  }
}
