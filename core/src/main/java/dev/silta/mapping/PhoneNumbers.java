// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phone numbers in international form, such as {@code +358401234567}. A number that is doubtful is
 * left as it is: none is ever made up.
 */
public final class PhoneNumbers {
  /** Letters, extensions and two numbers in one field have no one meaning. */
  private static final Pattern WRITTEN =
      Pattern.compile("(?!.*/ *0)\\+?[0-9 ()./\\u00A0\\u2011\\u2013-]+");

  private static final Pattern PUNCTUATION = Pattern.compile("[ ()./\\u00A0\\u2011\\u2013-]");
  private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");

  /** Zero is dialled within the country only, as in {@code +358 (0)40 123}. */
  private static final String DIALLED_AT_HOME = "(0)";

  private static final Map<String, Plan> PLANS =
      Stream.of(
              // a number begins with a zero that is dialled within the country only
              afterZero("43", "AT"),
              afterZero("358", "FI", "AX"),
              afterZero("32", "BE"),
              afterZero("359", "BG"),
              afterZero("41", "CH"),
              afterZero("49", "DE"),
              afterZero("33", "FR"),
              afterZero("44", "GB", "GG", "IM", "JE"),
              afterZero("385", "HR"),
              afterZero("353", "IE"),
              afterZero("31", "NL"),
              afterZero("40", "RO"),
              afterZero("46", "SE"),
              afterZero("386", "SI"),
              afterZero("421", "SK"),
              afterZero("90", "TR"),
              afterZero("380", "UA"),
              afterZero("61", "AU"),
              afterZero("64", "NZ"),
              afterZero("81", "JP"),
              // a number is the same within the country and from abroad
              whole("357", "[2-9][0-9]{7}", "CY"),
              whole("420", "[2-9][0-9]{8}", "CZ"),
              whole("45", "[2-9][0-9]{7}", "DK"),
              whole("372", "[3-9][0-9]{6,7}", "EE"),
              whole("34", "[5-9][0-9]{8}", "ES"),
              whole("298", "[2-9][0-9]{5}", "FO"),
              whole("30", "[26][0-9]{9}", "GR"),
              whole("354", "[4-9][0-9]{6}", "IS"),
              whole("39", "0[0-9]{5,10}|3[0-9]{8,9}", "IT"),
              whole("423", "[2-7][0-9]{6}", "LI"),
              whole("352", "6[0-9]{8}", "LU"),
              whole("371", "[2-9][0-9]{7}", "LV"),
              whole("356", "[2-9][0-9]{7}", "MT"),
              whole("47", "[2-9][0-9]{7}", "NO", "SJ"),
              whole("48", "[1-9][0-9]{8}", "PL"),
              whole("351", "[29][0-9]{8}", "PT"),
              // the rest
              plan("36", "06([1-9][0-9]{7,8})", "HU"),
              plan("370", "[08]([3-7][0-9]{7})", "LT"),
              plan("1", "1?([2-9][0-9]{2}[2-9][0-9]{6})", "US", "CA"))
          .flatMap(plan -> plan.countries().stream().map(country -> Map.entry(country, plan)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private PhoneNumbers() {}

  /**
   * The number with {@code +} and country code, without blanks and punctuation. A number that
   * begins with {@code +} or {@code 00} keeps its country; another one gets that of the country it
   * is used in, if it looks like a number of that country as it is dialled within.
   *
   * @param country ISO 3166-1 alpha-2 code in upper case; another text makes national numbers
   *     doubtful
   * @return the text without blanks around it, if it is doubtful
   */
  public static String international(String phone, String country) {
    String written = phone.strip();
    if (!WRITTEN.matcher(written).matches()) {
      return written;
    }
    Optional<Plan> plan = Optional.ofNullable(PLANS.get(country));
    return withCountry(written)
        .or(() -> plan.flatMap(known -> known.international(digits(written))))
        .filter(number -> INTERNATIONAL.matcher(number).matches())
        .orElse(written);
  }

  private static Optional<String> withCountry(String written) {
    String number = digits(written);
    if (!number.startsWith("+") && !number.startsWith("00")) {
      return Optional.empty();
    }
    String fromAbroad = digits(written.replace(DIALLED_AT_HOME, ""));
    return Optional.of(fromAbroad.replaceFirst("^00", "+"));
  }

  private static String digits(String written) {
    return PUNCTUATION.matcher(written).replaceAll("");
  }

  private static Plan afterZero(String code, String... countries) {
    return plan(code, "0([1-9][0-9]{5,11})", countries);
  }

  private static Plan whole(String code, String number, String... countries) {
    return plan(code, "(" + number + ")", countries);
  }

  private static Plan plan(String code, String national, String... countries) {
    return new Plan(code, Pattern.compile(national), Stream.of(countries).toList());
  }

  /**
   * How numbers are dialled within some countries.
   *
   * @param national a whole number; its group is what is dialled from abroad too
   */
  private record Plan(String code, Pattern national, List<String> countries) {

    Optional<String> international(String digits) {
      Matcher number = national.matcher(digits);
      return number.matches() ? Optional.of("+" + code + number.group(1)) : Optional.empty();
    }
  }
}
