// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.util.List;
import java.util.function.Function;

/** One page of a list: a bare array that does not say whether it is the last. */
record Page(int limit, int number) {
  /** The query parameters that each list takes and needs. */
  static final String NAMES = "limit page ";

  static Page of(Query query) {
    int limit = required(query, "limit");
    int number = required(query, "page");
    if (limit < 1 || limit > 250 || number < 1) {
      throw new Refusal(400, "limit must be 1 to 250, page at least 1");
    }
    return new Page(limit, number);
  }

  private static int required(Query query, String name) {
    return query
        .number(name)
        .orElseThrow(() -> new Refusal(400, "The " + name + " parameter is required."));
  }

  static <T> Answer of(Call call, List<T> rows, Function<T, JsonNode> view, Account account) {
    List<JsonNode> cut = of(call.query()).cut(rows).stream().map(view).toList();
    return list(cut, account.switches());
  }

  /** The whole list, unless it is empty and written as null. */
  static Answer list(List<JsonNode> rows, OgoshipSwitches switches) {
    boolean nothing = rows.isEmpty() && switches.hasNullLists();
    return Answer.ok(nothing ? NullNode.getInstance() : Json.arrayOf(rows));
  }

  private <T> List<T> cut(List<T> rows) {
    long from = Math.min(rows.size(), (long) (number - 1) * limit);
    return rows.subList((int) from, (int) Math.min(rows.size(), from + limit));
  }
}
