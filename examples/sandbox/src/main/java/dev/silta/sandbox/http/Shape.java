// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members a request body may have. Written as {@code "goodsOwnerId:int! name comment"}: a type
 * after the colon, text without one, {@code !} for a required member. Anything else is refused with
 * 400, so that a misspelt member is found.
 */
public final class Shape {
  private final Map<String, Member> members = new LinkedHashMap<>();

  private record Member(Kind kind, boolean required, Shape nested) {}

  private Shape() {}

  public static Shape of(String text) {
    Shape shape = new Shape();
    for (String word : text.strip().split("\\s+", -1)) {
      shape.add(word);
    }
    return shape;
  }

  /** Takes any object. */
  public static Shape open() {
    return new Shape();
  }

  private void add(String word) {
    if (!word.isEmpty()) {
      String bare = word.replace("!", "");
      int colon = bare.indexOf(':');
      Kind kind = colon < 0 ? Kind.TEXT : Kind.named(bare.substring(colon + 1));
      String name = colon < 0 ? bare : bare.substring(0, colon);
      members.put(name, new Member(kind, word.endsWith("!"), open()));
    }
  }

  /** Adds object members of the same shape, separated by blanks. */
  public Shape with(String names, Shape nested) {
    return nest(names, Kind.OBJECT, nested);
  }

  /** Adds an array of objects. */
  public Shape withList(String names, Shape nested) {
    return nest(names, Kind.LIST, nested);
  }

  private Shape nest(String names, Kind kind, Shape nested) {
    Shape wider = new Shape();
    wider.members.putAll(members);
    for (String name : names.split(" ", -1)) {
      wider.members.put(name.replace("!", ""), new Member(kind, name.endsWith("!"), nested));
    }
    return wider;
  }

  /** Drops members that the shape does not know, as a lenient server does. */
  public void trim(ObjectNode object) {
    if (!members.isEmpty()) {
      object.retain(members.keySet());
      members.forEach(
          (name, member) -> {
            JsonNode value = object.path(name);
            Json.objects(value.isArray() ? value : Json.array().add(value))
                .forEach(member.nested()::trim);
          });
    }
  }

  /** Refuses an object that has other members, lacks a required one, or has a wrong type. */
  public void check(JsonNode object) {
    check(object, "");
  }

  private void check(JsonNode object, String path) {
    if (members.isEmpty()) {
      return;
    }
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      checkMember(path + entry.getKey(), members.get(entry.getKey()), entry.getValue());
    }
    members.forEach(
        (name, member) -> {
          if (member.required() && Json.text(object, name).isEmpty() && !isTree(object, name)) {
            throw new Refusal(400, "The " + path + name + " field is required.");
          }
        });
  }

  private static boolean isTree(JsonNode object, String name) {
    return object.path(name).isContainerNode();
  }

  private static void checkMember(String path, @Nullable Member member, JsonNode value) {
    if (member == null) {
      throw new Refusal(400, "Unknown member: " + path);
    }
    if (value.isNull()) {
      return;
    }
    if (!member.kind().takes(value)) {
      throw new Refusal(400, "Wrong type: " + path + " is not " + member.kind());
    }
    if (member.kind() == Kind.OBJECT) {
      member.nested().check(value, path + ".");
    } else if (member.kind() == Kind.LIST) {
      value.forEach(element -> member.nested().check(element, path + "[]."));
    }
  }
}
