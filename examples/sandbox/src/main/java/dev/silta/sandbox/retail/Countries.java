// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.retail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English country names to ISO 3166-1 codes. */
final class Countries {
  private static final Map<String, String> CODES = codes();

  private Countries() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
      codes.put(name.toLowerCase(Locale.ROOT), code);
    }
    codes.put("usa", "US");
    codes.put("eire", "IE");
    codes.put("rsa", "ZA");
    codes.put("czech republic", "CZ");
    codes.put("hong kong", "HK");
    return Map.copyOf(codes);
  }

  /** The code, or the text itself when it names no country we know. */
  static String code(String name) {
    return CODES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }
}
