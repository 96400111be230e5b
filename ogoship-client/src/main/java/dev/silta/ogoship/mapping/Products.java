// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.mapping.Lengths;
import dev.silta.model.ArticleNumber;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;

/** The limits that product codes keep on all paths. */
final class Products {
  private static final int LONGEST = 50;

  private Products() {}

  /**
   * The number as it is; the vendor does not say how long it may be, so 50 is assumed.
   *
   * @param field named if the number is no code of OGOship
   * @throws MappingException if it is too long or holds a slash, which the vendor rules out
   */
  static String code(String field, ArticleNumber number) {
    if (number.value().indexOf('/') >= 0 || number.value().indexOf('\\') >= 0) {
      throw new MappingException(
          ReasonCode.VALUE_INVALID,
          field,
          "'" + number + "' holds a slash, which OGOship does not take");
    }
    return Lengths.within(LONGEST, field, number.value());
  }
}
