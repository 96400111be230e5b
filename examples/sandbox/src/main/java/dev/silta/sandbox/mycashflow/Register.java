// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A simple list of named things, such as suppliers. */
final class Register {
  private final String path;
  private final String members;
  private final List<String> relations;
  private final Stamps stamps;
  private final Map<Long, ObjectNode> rows = new TreeMap<>();

  Register(String path, String members, List<String> relations, Stamps stamps) {
    this.path = path;
    this.members = members;
    this.relations = relations;
    this.stamps = stamps;
  }

  String path() {
    return path;
  }

  Shape shape() {
    return Shape.of(members);
  }

  Shape changes() {
    return Shape.of(members.replace("!", ""));
  }

  List<String> relations() {
    return relations;
  }

  Collection<ObjectNode> all() {
    return rows.values();
  }

  Optional<ObjectNode> find(long id) {
    return Optional.ofNullable(rows.get(id));
  }

  ObjectNode get(long id) {
    return find(id).orElseThrow(() -> new Refusal(404, "Not found"));
  }

  Optional<ObjectNode> byName(String name) {
    return rows.values().stream().filter(row -> Json.text(row, "name").equals(name)).findFirst();
  }

  ObjectNode add(ObjectNode values) {
    ObjectNode row = stamps.born(path, 1);
    for (String member : members.split(" ", -1)) {
      row.putNull(member.replaceAll("[:!].*", ""));
    }
    relations.forEach(row::putArray);
    row.setAll(values);
    rows.put(row.path("id").asLong(), row);
    return row;
  }

  ObjectNode change(long id, ObjectNode values) {
    ObjectNode row = get(id);
    row.setAll(values);
    stamps.touch(row);
    return row;
  }

  void remove(long id) {
    get(id);
    rows.remove(id);
  }
}
