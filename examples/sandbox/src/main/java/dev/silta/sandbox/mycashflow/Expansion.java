// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Leaves out of a complete tree the relations that the caller did not ask for. */
record Expansion(List<String> relations, ShopSwitches switches) {

  static Expansion none(ShopSwitches switches) {
    return new Expansion(List.of(), switches);
  }

  ObjectNode apply(ObjectNode full, Query query) {
    return apply(full, wanted(query));
  }

  ObjectNode apply(ObjectNode full, Set<String> wanted) {
    ObjectNode view = full.deepCopy();
    for (String relation : relations) {
      if (!wanted.contains(relation)) {
        remove(view, relation);
      }
    }
    return switches.hasQuirks() ? Quirks.applied(view) : view;
  }

  private Set<String> wanted(Query query) {
    Set<String> wanted = new LinkedHashSet<>();
    for (String value : query.all("expand")) {
      for (String name : value.split(",", -1)) {
        check(name);
        wanted.add(name);
      }
    }
    return wanted;
  }

  private void check(String name) {
    if (!relations.contains(name) && !switches.hasLenientQueries()) {
      throw new Refusal(400, "Unknown expansion: " + name);
    }
  }

  private static void remove(JsonNode node, String path) {
    int dot = path.indexOf('.');
    if (node.isArray()) {
      node.forEach(element -> remove(element, path));
    } else if (dot >= 0) {
      remove(node.path(path.substring(0, dot)), path.substring(dot + 1));
    } else if (node instanceof ObjectNode object) {
      object.remove(path);
    }
  }
}
