// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decoded query parameters; values of the wrong form are refused with 400. */
public final class Query {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  public Query(String raw) {
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        values.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(decode(value));
      }
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  public Set<String> names() {
    return values.keySet();
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  public Optional<Integer> number(String name) {
    return one(name).map(text -> parse(name, text));
  }

  public boolean isTrue(String name) {
    return one(name).map(text -> flag(name, text)).orElse(false);
  }

  private static boolean flag(String name, String text) {
    if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
      throw new Refusal(400, name + " is neither true nor false: " + text);
    }
    return text.equalsIgnoreCase("true");
  }

  private static int parse(String name, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new Refusal(400, name + " is not a number: " + text);
    }
  }
}
