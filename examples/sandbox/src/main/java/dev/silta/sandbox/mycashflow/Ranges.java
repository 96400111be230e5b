// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code field-from} and {@code field-to} filters of lists. */
final class Ranges {
  private Ranges() {}

  static Predicate<ObjectNode> of(Query query, boolean exclusive) {
    Map<String, Instant> bounds =
        query.names().stream()
            .filter(name -> name.endsWith("-from") || name.endsWith("-to"))
            .collect(Collectors.toMap(n -> n, n -> ShopTime.parse(query.one(n).orElseThrow())));
    return record ->
        bounds.entrySet().stream()
            .allMatch(bound -> holds(record, bound.getKey(), bound.getValue(), exclusive));
  }

  private static boolean holds(ObjectNode record, String name, Instant bound, boolean exclusive) {
    String field = name.substring(0, name.lastIndexOf('-'));
    boolean from = name.endsWith("-from");
    return values(record, field).stream()
        .map(ShopTime::parse)
        .map(value -> from ? value.compareTo(bound) : bound.compareTo(value))
        .anyMatch(order -> exclusive ? order > 0 : order >= 0);
  }

  private static List<String> values(ObjectNode record, String field) {
    Stream<String> texts =
        field.equals("shipments_completed_at")
            ? Json.objects(record, "shipments").stream().map(s -> Json.text(s, "completed_at"))
            : Stream.of(Json.text(record, field));
    return texts.filter(text -> !text.isEmpty()).toList();
  }
}
