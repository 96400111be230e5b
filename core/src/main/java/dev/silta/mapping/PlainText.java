// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text out of text that may be HTML or hold its entities. */
public final class PlainText {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile(
          "<(script|style)\\b[^>]*>.*?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<![A-Za-z][^<>]*>");
  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,7});");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("auml", "ä"),
          Map.entry("Auml", "Ä"),
          Map.entry("ouml", "ö"),
          Map.entry("Ouml", "Ö"),
          Map.entry("aring", "å"),
          Map.entry("Aring", "Å"),
          Map.entry("uuml", "ü"),
          Map.entry("Uuml", "Ü"),
          Map.entry("eacute", "é"),
          Map.entry("Eacute", "É"),
          Map.entry("euro", "€"),
          Map.entry("deg", "°"),
          Map.entry("reg", "®"),
          Map.entry("copy", "©"),
          Map.entry("trade", "™"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("times", "×"),
          Map.entry("frac12", "½"));

  private PlainText() {}

  /** Leaves out tags, comments and code, decodes entities, makes white space one blank. */
  public static String ofHtml(String html) {
    String text = CODE.matcher(COMMENT.matcher(html).replaceAll(" ")).replaceAll(" ");
    return ofText(TAG.matcher(text).replaceAll(" "));
  }

  /** Decodes entities and makes white space one blank; angle brackets stay. */
  public static String ofText(String text) {
    String decoded = ENTITY.matcher(text).replaceAll(PlainText::decode);
    return BLANKS.matcher(decoded).replaceAll(" ").strip();
  }

  private static String decode(MatchResult entity) {
    String name = entity.group(1);
    String value = name.startsWith("#") ? numbered(name) : NAMED.getOrDefault(name, entity.group());
    return Matcher.quoteReplacement(value);
  }

  private static String numbered(String name) {
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int point = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    boolean character = Character.isValidCodePoint(point) && !isSurrogate(point) && point >= ' ';
    return character ? Character.toString(point) : " ";
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
