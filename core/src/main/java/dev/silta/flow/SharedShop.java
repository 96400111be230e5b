// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.store.ConnectionId;
import java.util.HashSet;
import java.util.List;

/**
 * The connections of one shop to several warehouses, on one store. All of them are given the same
 * value. Immutable.
 *
 * <p>An article that several of them keep is sent by the first one, unless another already took it
 * for that order. An order is completed in the shop once all of them sent their parts.
 *
 * @param connections in the order of precedence; empty if the shop has one warehouse
 * @param stock whose figures the shop sells by where several keep an article
 */
public record SharedShop(List<ConnectionId> connections, Stock stock) {

  public SharedShop {
    connections = List.copyOf(connections);
    if (new HashSet<>(connections).size() != connections.size()) {
      throw new IllegalArgumentException("a connection is named twice: " + connections);
    }
  }

  /** One shop, one warehouse. */
  public static SharedShop none() {
    return new SharedShop(List.of(), Stock.OWNER);
  }

  /** The connections of the shop, this one among them. */
  public List<ConnectionId> all(ConnectionId self) {
    return connections.isEmpty() ? List.of(self) : connections;
  }

  /** The other connections. */
  public List<ConnectionId> others(ConnectionId self) {
    return connections.stream().filter(each -> !each.equals(self)).toList();
  }

  /** The connections that come before this one. */
  public List<ConnectionId> before(ConnectionId self) {
    return connections.subList(0, Math.max(0, connections.indexOf(self)));
  }

  /** Whether the connection's own figures are not the whole truth. */
  public boolean sums() {
    return stock == Stock.SUM && connections.size() > 1;
  }

  /** Whose figures the shop sells by. */
  public enum Stock {
    /** Those of all warehouses that keep the article together. */
    SUM,
    /** Those of the first connection that keeps the article. */
    OWNER
  }
}
