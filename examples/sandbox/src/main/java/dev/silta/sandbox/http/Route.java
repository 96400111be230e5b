// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One method and path template; a segment may end in a placeholder such as {@code {id}}. */
record Route(String method, List<String> segments, Set<String> queryNames, Handler handler) {

  String key() {
    return method + " /" + String.join("/", segments);
  }

  /** The placeholder values, or nothing when the path is another one. */
  Optional<List<String>> match(List<String> path) {
    if (path.size() != segments.size()) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      if (!matches(segments.get(i), decode(path.get(i)), values)) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  private static boolean matches(String segment, String actual, List<String> values) {
    int brace = segment.indexOf('{');
    if (brace < 0) {
      return segment.equals(actual);
    }
    values.add(actual.substring(Math.min(brace, actual.length())));
    return actual.length() > brace && actual.startsWith(segment.substring(0, brace));
  }

  private static String decode(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Literal templates win over templates with placeholders. */
  int weight() {
    return (int)
        segments.stream().mapToLong(s -> s.startsWith("{") ? 10 : s.contains("{") ? 1 : 0).sum();
  }
}
