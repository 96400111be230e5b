// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sorted and paged lists with their meta object. */
final class Listing {
  static final String PAGING = "page page_size sort ";

  private final ShopSwitches switches;

  Listing(ShopSwitches switches) {
    this.switches = switches;
  }

  /** Answers one page of the records; the view is applied to that page only. */
  Answer page(Call call, Collection<ObjectNode> records, UnaryOperator<ObjectNode> view) {
    Query query = call.query();
    List<ObjectNode> all =
        records.stream()
            .filter(Ranges.of(query, switches.hasExclusiveRanges()))
            .sorted(order(call, query.one("sort").orElse("id-asc")))
            .toList();
    Page page = Page.of(query, all.size());
    ObjectNode body = Json.object();
    body.set("data", Json.arrayOf(page.cut(all).stream().map(view).toList()));
    body.set("meta", page.meta(call));
    return Answer.ok(body);
  }

  /** Only orders can be sorted by update. */
  private static Comparator<ObjectNode> order(Call call, String sort) {
    if (sort.startsWith("updated_at") && !call.key().equals("GET /orders")) {
      throw new Refusal(400, "Unknown sort: " + sort);
    }
    Comparator<ObjectNode> byId = Comparator.comparingLong(node -> node.path("id").asLong());
    return switch (sort) {
      case "id-asc" -> byId;
      case "id-desc" -> byId.reversed();
      case "updated_at-asc" -> Comparator.comparing(Listing::updated).thenComparing(byId);
      case "updated_at-desc" ->
          Comparator.comparing(Listing::updated).reversed().thenComparing(byId);
      default -> throw new Refusal(400, "Unknown sort: " + sort);
    };
  }

  private static Instant updated(ObjectNode node) {
    return ShopTime.parse(Json.text(node, "updated_at"));
  }
}
