// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

/** Articles to begin a test with. */
public final class Articles {
  private Articles() {}

  /** An article with a name, a price and no stock; its shop key is {@code key-} and the number. */
  public static ArticleSketch anArticle(String number) {
    return new ArticleSketch(shopKeyOf(number), number);
  }

  static String shopKeyOf(String number) {
    return number.isBlank() ? "" : "key-" + number;
  }
}
