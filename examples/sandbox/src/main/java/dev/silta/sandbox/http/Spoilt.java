// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** Answers that break their own schema. */
final class Spoilt {
  private static final List<String> IDS =
      List.of("id", "orderId", "articleSystemId", "purchaseOrderId", "returnOrderId", "fileId");

  private Spoilt() {}

  static Answer withoutIds(Answer answer) {
    return changed(
        answer,
        root -> {
          nullIds(root);
          nullIds(root.path("data"));
        });
  }

  private static void nullIds(JsonNode node) {
    if (node instanceof ObjectNode object) {
      IDS.stream().filter(object::has).forEach(object::putNull);
    }
  }

  static Answer id(Answer answer, int record) {
    return changed(answer, root -> record(root, record, Spoilt::spoilId));
  }

  private static void spoilId(ObjectNode record) {
    ObjectNode head = record.path("orderInfo") instanceof ObjectNode info ? info : record;
    IDS.stream().filter(head::has).findFirst().ifPresent(head::putObject);
  }

  static Answer member(Answer answer, int record, String member) {
    return changed(answer, root -> record(root, record, node -> spoilMember(node, member)));
  }

  private static void spoilMember(ObjectNode node, String member) {
    int dot = member.indexOf('.');
    if (dot < 0) {
      node.put(member, "not what you expect");
    } else if (node.path(member.substring(0, dot)) instanceof ObjectNode nested) {
      spoilMember(nested, member.substring(dot + 1));
    }
  }

  private static void record(JsonNode root, int index, Consumer<ObjectNode> change) {
    JsonNode records = root.isArray() ? root : root.path("data");
    if (records.path(index) instanceof ObjectNode record) {
      change.accept(record);
    }
  }

  private static Answer changed(Answer answer, Consumer<JsonNode> change) {
    if (!answer.isJson()) {
      return answer;
    }
    JsonNode root = Json.read(answer.body());
    change.accept(root);
    return Answer.json(answer.status(), root);
  }
}
