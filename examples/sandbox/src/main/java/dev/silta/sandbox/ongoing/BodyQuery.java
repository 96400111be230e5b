// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** List filters that come in a body instead of the query string. */
final class BodyQuery {
  private BodyQuery() {}

  static void check(ObjectNode body, String names) {
    List<String> known = List.of(names.split(" ", -1));
    for (Map.Entry<String, JsonNode> entry : body.properties()) {
      if (!known.contains(entry.getKey())) {
        throw new Refusal(400, "Unknown member: " + entry.getKey());
      }
    }
  }

  static Query of(ObjectNode body) {
    StringJoiner raw = new StringJoiner("&");
    for (Map.Entry<String, JsonNode> entry : body.properties()) {
      if (entry.getValue().isArray()) {
        entry.getValue().forEach(value -> raw.add(pair(entry.getKey(), value)));
      } else if (!entry.getValue().isNull()) {
        raw.add(pair(entry.getKey(), entry.getValue()));
      }
    }
    return new Query(raw.toString());
  }

  private static String pair(String name, JsonNode value) {
    return name + "=" + URLEncoder.encode(value.asText(), StandardCharsets.UTF_8);
  }
}
