// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.http.ApiRequest;
import dev.silta.http.ApiResponse;
import dev.silta.http.ApiTransport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A store's list of orders in memory, with the server's quirks that paging must survive. */
final class OrderTable implements ApiTransport {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<Long, Row> rows = new HashMap<>();
  private final Bounds bounds;
  final List<String> queries = new ArrayList<>();

  /** Orders on which the server fails if it is to include comments. */
  final Set<Long> poison = new HashSet<>();

  /** Orders on which the server fails whatever it is to include. */
  final Set<Long> dead = new HashSet<>();

  boolean down;
  Runnable afterCall = () -> {};

  private record Row(long id, Instant updated) {}

  /** Whether the limits of a window belong to it. */
  enum Bounds {
    INCLUSIVE,
    EXCLUSIVE
  }

  OrderTable(Bounds bounds) {
    this.bounds = bounds;
  }

  void put(long id, Instant time) {
    rows.put(id, new Row(id, time));
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    queries.add(request.uri().getRawQuery());
    Map<String, String> query = query(request);
    List<Row> matching = matching(query);
    int size = Integer.parseInt(query.getOrDefault("page_size", "1"));
    int page = Integer.parseInt(query.getOrDefault("page", "1"));
    int from = Math.min(matching.size(), (page - 1) * size);
    List<Row> found = matching.subList(from, Math.min(matching.size(), from + size));
    ApiResponse answer =
        fails(found, query)
            ? answer(500, JSON.objectNode())
            : answer(200, body(found, matching.size(), page, size));
    afterCall.run();
    return answer;
  }

  private boolean fails(List<Row> found, Map<String, String> query) {
    boolean comments = query.getOrDefault("expand", "").contains("comments");
    return down
        || !isNewestFirst(query) && found.stream().anyMatch(row -> dead.contains(row.id()))
        || comments && found.stream().anyMatch(row -> poison.contains(row.id()));
  }

  private List<Row> matching(Map<String, String> query) {
    String from = query.getOrDefault("updated_at-from", "");
    String to = query.getOrDefault("updated_at-to", "");
    Comparator<Row> order = Comparator.comparing(Row::updated).thenComparing(Row::id);
    return rows.values().stream()
        .filter(row -> isAfter(row.updated(), from) && isBefore(row.updated(), to))
        .sorted(isNewestFirst(query) ? order.reversed() : order)
        .toList();
  }

  private static boolean isNewestFirst(Map<String, String> query) {
    return query.getOrDefault("sort", "").equals("updated_at-desc");
  }

  private boolean isAfter(Instant time, String limit) {
    return limit.isEmpty()
        || time.isAfter(OffsetDateTime.parse(limit).toInstant())
        || isLimit(time, limit);
  }

  private boolean isBefore(Instant time, String limit) {
    return limit.isEmpty()
        || time.isBefore(OffsetDateTime.parse(limit).toInstant())
        || isLimit(time, limit);
  }

  private boolean isLimit(Instant time, String limit) {
    return bounds == Bounds.INCLUSIVE && time.equals(OffsetDateTime.parse(limit).toInstant());
  }

  private ObjectNode body(List<Row> found, int count, int page, int size) {
    ObjectNode body = JSON.objectNode();
    ArrayNode data = body.putArray("data");
    for (Row row : found) {
      data.addObject().put("id", row.id()).put("updated_at", ShopTimes.text(row.updated()));
    }
    int pages = (count + size - 1) / size;
    ObjectNode meta = body.putObject("meta");
    meta.put("page", page).put("page_size", size).put("page_count", pages).put("item_count", count);
    if (page < pages) {
      meta.put("next", "https://elsewhere.example.test/");
    }
    return body;
  }

  private static ApiResponse answer(int status, JsonNode body) {
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    return new ApiResponse(status, Map.of("Content-Type", List.of("application/json")), bytes, 1);
  }

  private static Map<String, String> query(ApiRequest request) {
    Map<String, String> query = new HashMap<>();
    for (String pair : request.uri().getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }
}
