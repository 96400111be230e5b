// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.util.Locale;

/**
 * The number that shop and warehouse both know an article by.
 *
 * @param value as the shop writes it, without surrounding blanks; never blank
 */
public record ArticleNumber(String value) implements Comparable<ArticleNumber> {

  public ArticleNumber {
    value = value.strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an article number must not be blank");
    }
  }

  /**
   * What numbers are compared by: two numbers that differ only by case are one number, since
   * warehouses compare them without regard to case.
   */
  public String key() {
    return value.toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(ArticleNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
