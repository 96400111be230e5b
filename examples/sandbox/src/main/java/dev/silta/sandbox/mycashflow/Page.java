// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.util.List;

/** Where in a list we are. Without page_size there is one page, whatever page says. */
record Page(int number, int size, int items) {

  static Page of(Query query, int items) {
    int size = query.number("page_size").orElse(0);
    int number = size == 0 ? 1 : query.number("page").orElse(1);
    if (size < 0 || number < 1) {
      throw new Refusal(400, "page and page_size start at 1");
    }
    return new Page(number, size == 0 ? Math.max(1, items) : size, items);
  }

  private int count() {
    return Math.max(1, (items + size - 1) / size);
  }

  <T> List<T> cut(List<T> all) {
    long from = Math.min(items, (long) (number - 1) * size);
    return all.subList((int) from, (int) Math.min(items, from + size));
  }

  /** The key {@code next} is missing on the last page. */
  ObjectNode meta(Call call) {
    ObjectNode meta = Json.object().put("page", number).put("page_size", size);
    meta.put("page_count", count()).put("item_count", items);
    if (number < count()) {
      String host = call.request().header("Host").orElse("localhost");
      meta.put("next", "http://" + host + call.request().path() + "?" + nextQuery(call));
    }
    return meta;
  }

  private String nextQuery(Call call) {
    StringBuilder query = new StringBuilder();
    for (String pair : call.request().query().split("&", -1)) {
      if (!pair.startsWith("page=")) {
        query.append(pair).append('&');
      }
    }
    return query.append("page=").append(number + 1).toString();
  }
}
