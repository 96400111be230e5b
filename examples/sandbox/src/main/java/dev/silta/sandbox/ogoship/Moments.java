// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Date-times on the wire. What is sent in must name its zone, so that nothing is left to luck. */
final class Moments {
  private Moments() {}

  static Instant parse(String name, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(400, name + " is not a date-time with Z or an offset: " + text);
    }
  }

  static Optional<Instant> parameter(Query query, String name) {
    return query.one(name).map(text -> parse(name, text));
  }

  /** Refuses a body whose member is there but is no date-time. */
  static void check(JsonNode body, String name) {
    String text = Json.text(body, name);
    if (!text.isEmpty()) {
      parse(name, text);
    }
  }

  static JsonNode node(Optional<Instant> moment, OgoshipSwitches switches) {
    return moment
        .<JsonNode>map(known -> TextNode.valueOf(switches.timeStyle().of(known)))
        .orElse(NullNode.getInstance());
  }

  static JsonNode node(Instant moment, OgoshipSwitches switches) {
    return node(Optional.of(moment), switches);
  }
}
