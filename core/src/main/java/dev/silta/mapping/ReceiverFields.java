// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import dev.silta.model.Consignee;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import java.util.Optional;

/**
 * What a delivery needs to know of its receiver. Problems name the field, never a person's data.
 */
public final class ReceiverFields {
  private ReceiverFields() {}

  /**
   * A field without which no parcel arrives.
   *
   * @param field its name in {@link Consignee}
   * @throws MappingException with {@link ReasonCode#ADDRESS_INVALID} if it is missing or blank
   */
  public static String needed(String field, Optional<String> value) {
    return value
        .filter(text -> !text.isBlank())
        .orElseThrow(
            () ->
                new MappingException(
                    ReasonCode.ADDRESS_INVALID, "consignee." + field, "is missing"));
  }

  /**
   * The receiver's country as ISO 3166-1 alpha-2 code.
   *
   * @throws MappingException with {@link ReasonCode#ADDRESS_INVALID} if it is missing or blank,
   *     with {@link ReasonCode#COUNTRY_UNKNOWN} and the value if it is no such code
   */
  public static String country(Consignee consignee) {
    String country = needed("country", consignee.country());
    if (!CountryCodes.isIso2(country)) {
      throw new MappingException(
          ReasonCode.COUNTRY_UNKNOWN,
          "consignee.country",
          "'" + country + "' is no ISO country code of two letters");
    }
    return country;
  }
}
