// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.model.Quantity;
import dev.silta.store.StoreException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Maps and sets as text of one column: the encoding's version {@code 1}, then each entry on a line
 * of its own, key and value parted by a tabulator. {@code \} before {@code \}, {@code t}, {@code n}
 * and {@code 0} stands for itself, the tabulator, the line end and the zero character.
 */
final class Packed {
  private static final String VERSION = "1";

  private Packed() {}

  static String texts(Map<String, String> map) {
    StringBuilder text = new StringBuilder(VERSION);
    new TreeMap<>(map)
        .forEach(
            (key, value) ->
                text.append('\n').append(escaped(key)).append('\t').append(escaped(value)));
    return text.toString();
  }

  static String quantities(Map<String, Quantity> map) {
    Map<String, String> texts = new TreeMap<>();
    map.forEach((key, value) -> texts.put(key, value.toString()));
    return texts(texts);
  }

  /** In the order in which the set hands them out. */
  static String set(Collection<String> set) {
    StringBuilder text = new StringBuilder(VERSION);
    set.forEach(member -> text.append('\n').append(escaped(member)));
    return text.toString();
  }

  /**
   * @throws StoreException if it was written in an encoding that this version does not know
   */
  static Map<String, String> texts(String packed) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String line : lines(packed)) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw unknown();
      }
      map.put(plain(line.substring(0, tab)), plain(line.substring(tab + 1)));
    }
    return map;
  }

  /**
   * @throws StoreException if it was written in an encoding that this version does not know
   */
  static Map<String, Quantity> quantities(String packed) {
    Map<String, Quantity> map = new LinkedHashMap<>();
    texts(packed).forEach((key, value) -> map.put(key, quantity(value)));
    return map;
  }

  /**
   * @throws StoreException if it was written in an encoding that this version does not know
   */
  static Set<String> set(String packed) {
    Set<String> set = new LinkedHashSet<>();
    lines(packed).forEach(line -> set.add(plain(line)));
    return set;
  }

  private static Quantity quantity(String value) {
    try {
      return Quantity.of(value);
    } catch (NumberFormatException e) {
      throw unknown();
    }
  }

  private static List<String> lines(String packed) {
    List<String> lines = new ArrayList<>(List.of(packed.split("\n", -1)));
    if (!lines.remove(0).equals(VERSION)) {
      throw unknown();
    }
    return lines;
  }

  private static StoreException unknown() {
    return new StoreException("an encoding that this version does not know");
  }

  private static String escaped(String plain) {
    return plain
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\0", "\\0");
  }

  private static String plain(String escaped) {
    if (escaped.indexOf('\\') < 0) {
      return escaped;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      plain.append(c == '\\' && i + 1 < escaped.length() ? named(escaped.charAt(++i)) : c);
    }
    return plain.toString();
  }

  private static char named(char name) {
    return switch (name) {
      case '\\' -> '\\';
      case 't' -> '\t';
      case 'n' -> '\n';
      case '0' -> '\0';
      default -> throw unknown();
    };
  }
}
