// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what the server says is wrong, in whichever of the usual members it says it. */
final class ServerMessage {
  private static final JsonMapper MAPPER = JsonMapper.builder(JsonLimits.factory()).build();
  private static final List<String> MEMBERS =
      List.of(
          "message",
          "error",
          "error_description",
          "errors",
          "detail",
          "title",
          "exceptionmessage",
          "modelstate");

  /** Says no more than the status does: shown if there is nothing else. */
  private static final String LAST_RESORT = "statusdescription";

  private ServerMessage() {}

  static String of(ApiResponse response) {
    if (response.bytes().length == 0) {
      return "empty answer";
    }
    if (ContentType.of(response).isHtml()) {
      return ContentType.of(response) + " answer, not shown";
    }
    try {
      return ofJson(MAPPER.readTree(response.bytes()));
    } catch (IOException e) {
      return ContentType.of(response) + " answer that is not JSON, not shown";
    }
  }

  private static String ofJson(JsonNode body) {
    Set<String> texts = new LinkedHashSet<>();
    if (body.isTextual()) {
      texts.add(body.asText());
    }
    MEMBERS.forEach(member -> member(body, member, texts));
    texts.removeIf(String::isBlank);
    if (texts.isEmpty()) {
      member(body, LAST_RESORT, texts);
    }
    return texts.isEmpty()
        ? "JSON answer without a known message"
        : Redaction.of(String.join("; ", texts));
  }

  private static void member(JsonNode body, String name, Set<String> texts) {
    body.properties().stream()
        .filter(each -> each.getKey().toLowerCase(Locale.ROOT).equals(name))
        .forEach(each -> collect(each.getValue(), texts));
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isTextual()) {
      texts.add(node.asText());
    } else if (node.has("message")) {
      collect(node.get("message"), texts);
    } else if (node.isArray()) {
      node.forEach(each -> collect(each, texts));
    } else {
      node.properties().forEach(each -> field(each.getKey(), each.getValue(), texts));
    }
  }

  private static void field(String name, JsonNode problems, Set<String> texts) {
    Set<String> inner = new LinkedHashSet<>();
    collect(problems, inner);
    if (!inner.isEmpty()) {
      texts.add(name + ": " + String.join(", ", inner));
    }
  }
}
