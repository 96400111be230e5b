// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.mapping.Lengths;
import dev.silta.model.ArticleNumber;

/** The limit that article numbers keep on all paths. */
final class Articles {
  private static final int LONGEST = 50;

  private Articles() {}

  /** The number as it is; the vendor does not say how long it may be, so 50 is assumed. */
  static String number(ArticleNumber number) {
    return Lengths.within(LONGEST, "article number", number.value());
  }
}
