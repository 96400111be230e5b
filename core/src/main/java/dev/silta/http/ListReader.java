// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an array: in one pass while all is well, record by record once a record is not. */
final class ListReader<T> {
  private final JsonMapper mapper;
  private final ObjectReader records;
  private final JsonPointer idField;
  private final Class<T> type;

  ListReader(JsonMapper mapper, String idField, Class<T> type) {
    this.mapper = mapper;
    // a record is followed by the next one
    this.records = mapper.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.idField = JsonPointer.compile(idField);
    this.type = type;
  }

  Listing<T> read(byte[] body, String pointer) throws IOException {
    Optional<List<T>> all = inOnePass(body, JsonPointer.compile(pointer));
    return all.isPresent() ? new Listing<>(all.get(), List.of()) : oneByOne(body, pointer);
  }

  /** Empty if a record violates the schema. */
  private Optional<List<T>> inOnePass(byte[] body, JsonPointer pointer) throws IOException {
    try (JsonParser parser = mapper.createParser(body)) {
      List<T> items = new ArrayList<>();
      if (descend(parser, pointer)) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          T item = records.readValue(parser);
          if (item == null) {
            return Optional.empty();
          }
          items.add(item);
        }
      }
      finish(parser);
      return Optional.of(items);
    } catch (JsonMappingException e) {
      if (JsonProblem.of(e).lasting()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Moves to the start of the array; false if it is null or missing. */
  private static boolean descend(JsonParser parser, JsonPointer pointer) throws IOException {
    if (parser.nextToken() == null) {
      throw new JsonException("", "is empty", null);
    }
    for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
      if (!found(parser, rest.getMatchingProperty())) {
        return false;
      }
    }
    if (!parser.isExpectedStartArrayToken() && !parser.hasToken(JsonToken.VALUE_NULL)) {
      throw new JsonException(pointer.toString(), "is not an array", null);
    }
    return parser.isExpectedStartArrayToken();
  }

  private static boolean found(JsonParser parser, String name) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return false;
    }
    if (!parser.isExpectedStartObjectToken()) {
      throw new JsonException("", "has no object around the array", null);
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean here = name.equals(parser.currentName());
      parser.nextToken();
      if (here) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  /** What follows must be sound as well: a document that is cut off proves nothing. */
  private static void finish(JsonParser parser) throws IOException {
    while (!parser.getParsingContext().inRoot()) {
      parser.nextToken();
    }
    if (parser.nextToken() != null) {
      throw new JsonException("", "goes on after its end", null);
    }
  }

  private Listing<T> oneByOne(byte[] body, String pointer) throws IOException {
    List<T> items = new ArrayList<>();
    List<Listing.Malformed> malformed = new ArrayList<>();
    int index = 0;
    for (JsonNode node : mapper.readTree(body).at(pointer)) {
      JsonProblem problem = problem(node, items);
      if (problem != null) {
        String id = id(node);
        malformed.add(new Listing.Malformed(index, id, problem.pointer(), problem.problem()));
      }
      index++;
    }
    return new Listing<>(items, malformed);
  }

  /** Its name in any case, as some of the types are read. */
  private String id(JsonNode record) {
    JsonNode node = record;
    for (JsonPointer rest = idField; !rest.matches(); rest = rest.tail()) {
      String name = rest.getMatchingProperty();
      node =
          node.properties().stream()
              .filter(each -> each.getKey().equalsIgnoreCase(name))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseGet(MissingNode::getInstance);
    }
    return node.asText("");
  }

  private @Nullable JsonProblem problem(JsonNode node, List<T> items) {
    try {
      T item = mapper.treeToValue(node, type);
      if (item == null) {
        return new JsonProblem("", "is null", true);
      }
      items.add(item);
      return null;
    } catch (JsonProcessingException e) {
      return JsonProblem.of(e);
    }
  }
}
