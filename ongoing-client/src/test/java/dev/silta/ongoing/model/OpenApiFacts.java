// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.ongoing.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An OpenAPI description in the short form of our facts. */
final class OpenApiFacts {
  private static final Map<String, String> SHORT =
      Map.of("integer", "int", "number", "decimal", "boolean", "bool");

  private final JsonNode document;

  OpenApiFacts(String json) {
    document = Fixtures.STRICT.tree(json.getBytes(StandardCharsets.UTF_8));
  }

  /** A line per field, ordered by schema. */
  List<String> schemas() {
    Map<String, JsonNode> schemas = new TreeMap<>();
    document
        .at("/components/schemas")
        .properties()
        .forEach(each -> schemas.put(each.getKey(), each.getValue()));
    List<String> lines = new ArrayList<>();
    schemas.forEach((name, schema) -> lines.addAll(lines(name, schema)));
    return lines;
  }

  private static List<String> lines(String name, JsonNode schema) {
    if (schema.has("enum")) {
      return List.of(
          name + " = " + texts(schema.get("enum")).stream().collect(Collectors.joining(" ")));
    }
    if (schema.path("properties").isEmpty()) {
      return List.of(name + " = object");
    }
    Set<String> required = Set.copyOf(texts(schema.path("required")));
    return schema.get("properties").properties().stream()
        .map(
            field ->
                name
                    + "."
                    + field.getKey()
                    + ": "
                    + type(field.getValue())
                    + presence(required.contains(field.getKey()), field.getValue()))
        .toList();
  }

  private static String presence(boolean required, JsonNode field) {
    return required ? "!" : field.path("nullable").asBoolean() ? "?" : "";
  }

  private static String type(JsonNode schema) {
    if (schema.has("$ref")) {
      return schema.get("$ref").asText().replaceAll(".*/", "");
    }
    if (schema.has("oneOf")) {
      return type(schema.at("/oneOf/0"));
    }
    if (schema.path("type").asText().equals("array")) {
      return type(schema.get("items")) + "[]";
    }
    String type = schema.path("type").asText();
    String format = schema.path("format").asText();
    return format.equals("date-time") ? format : SHORT.getOrDefault(type, type);
  }

  /** A line per operation, ordered by path: query, {@code <} body and {@code >} answer. */
  List<String> endpoints() {
    List<String[]> lines = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            lines.add(
                                line(
                                    path.getKey().replace("/api/v1", ""),
                                    operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                    operation.getValue()))));
    lines.sort(
        Comparator.<String[], String>comparing(line -> line[0]).thenComparing(line -> line[1]));
    return lines.stream().map(line -> line[1] + " " + line[0] + line[2]).toList();
  }

  private static String[] line(String path, String verb, JsonNode operation) {
    JsonNode body = operation.at("/requestBody/content/application~1json/schema");
    JsonNode content = operation.at("/responses/200/content");
    JsonNode answer = content.path("application/json").path("schema");
    String read = answer.isMissingNode() ? "binary" : type(answer);
    return new String[] {
      path,
      verb,
      query(operation.path("parameters"))
          + (body.isMissingNode() ? "" : " <" + type(body))
          + (content.isEmpty() ? "" : " >" + read)
    };
  }

  private static String query(JsonNode parameters) {
    String names =
        StreamSupport.stream(parameters.spliterator(), false)
            .filter(each -> each.path("in").asText().equals("query"))
            .map(each -> each.get("name").asText() + (each.path("required").asBoolean() ? "!" : ""))
            .collect(Collectors.joining(","));
    return names.isEmpty() ? "" : " ?" + names;
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
