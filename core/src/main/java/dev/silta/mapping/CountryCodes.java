// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * ISO 3166-1 alpha-2 codes of countries that are given as alpha-2 or alpha-3 code or by their
 * Finnish, Swedish or English name, in any case.
 */
public final class CountryCodes {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"), Locale.forLanguageTag("sv"));

  /** Names that people write and the platform does not list, or lists under another name. */
  private static final Map<String, String> ALSO =
      Map.ofEntries(
          Map.entry("uk", "GB"),
          Map.entry("great britain", "GB"),
          Map.entry("england", "GB"),
          Map.entry("englanti", "GB"),
          Map.entry("iso-britannia", "GB"),
          Map.entry("storbritannien", "GB"),
          Map.entry("usa", "US"),
          Map.entry("united states of america", "US"),
          Map.entry("holland", "NL"),
          Map.entry("hollanti", "NL"),
          Map.entry("the netherlands", "NL"),
          Map.entry("czech republic", "CZ"),
          Map.entry("tsekki", "CZ"),
          Map.entry("tšekin tasavalta", "CZ"),
          Map.entry("turkey", "TR"),
          Map.entry("macedonia", "MK"),
          Map.entry("aland", "AX"),
          Map.entry("åland", "AX"));

  private static final Set<String> ISO2 = Set.of(Locale.getISOCountries());
  private static final Map<String, String> BY_NAME = byName();

  private CountryCodes() {}

  /**
   * The code of a country.
   *
   * @return empty if the text is no known country
   */
  public static Optional<String> iso2(String country) {
    return Optional.ofNullable(BY_NAME.get(key(country)));
  }

  /** Whether the text is such a code as it stands, in capitals. */
  public static boolean isIso2(String code) {
    return ISO2.contains(code);
  }

  private static Map<String, String> byName() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      LANGUAGES.forEach(language -> codes.put(key(country.getDisplayCountry(language)), code));
      codes.put(key(country.getISO3Country()), code);
    }
    for (String code : Locale.getISOCountries()) {
      codes.put(key(code), code);
    }
    codes.putAll(ALSO);
    return Map.copyOf(codes);
  }

  private static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
