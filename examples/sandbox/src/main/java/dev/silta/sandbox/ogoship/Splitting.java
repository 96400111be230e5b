// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes two orders of one. */
final class Splitting {
  private final Account account;

  Splitting(Account account) {
    this.account = account;
  }

  /**
   * Leaves at most the given pieces by product code in the order and moves the others into a new
   * one, which waits. Cash on delivery stays with the first.
   *
   * @return the new order, or nothing when one of the two would be empty
   */
  Optional<MerchantOrder> split(MerchantOrder order, Map<String, Integer> pieces) {
    List<ObjectNode> kept = new ArrayList<>();
    List<ObjectNode> moved = new ArrayList<>();
    Map<String, Integer> left = new HashMap<>(pieces);
    for (ObjectNode line : order.lines()) {
      int quantity = line.path("quantity").asInt();
      String code = Json.text(line, "code");
      int stays = Math.max(0, Math.min(quantity, left.getOrDefault(code, 0)));
      left.merge(code, -stays, Integer::sum);
      add(kept, line, stays);
      add(moved, line, quantity - stays);
    }
    if (kept.isEmpty() || moved.isEmpty()) {
      return Optional.empty();
    }
    MerchantOrder rest = rest(order, moved);
    order.lines(kept);
    order.edited(account.now());
    return Optional.of(rest);
  }

  private static void add(List<ObjectNode> lines, ObjectNode line, int quantity) {
    if (quantity > 0) {
      lines.add(line.deepCopy().put("quantity", quantity));
    }
  }

  private MerchantOrder rest(MerchantOrder order, List<ObjectNode> lines) {
    MerchantOrder rest = new MerchantOrder(account.nextGuid("order"), account.now());
    rest.splitOffFrom(order);
    rest.data().setAll(order.data().deepCopy());
    rest.data().put("reference", freeReference(order.root()));
    rest.data().remove("cashOnDelivery");
    rest.lines(lines);
    rest.become(OrderState.PENDING, account.now());
    account.orders().add(rest);
    return rest;
  }

  private String freeReference(String root) {
    int number = 2;
    while (account.order(account.switches().splitReference(root, number)).isPresent()) {
      number++;
    }
    return account.switches().splitReference(root, number);
  }
}
