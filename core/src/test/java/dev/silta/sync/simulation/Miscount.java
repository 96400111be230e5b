// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.ArticleNumber;
import dev.silta.model.Quantity;
import dev.silta.store.ConnectionId;
import dev.silta.store.StoreTransaction;
import dev.silta.testkit.ForwardingTransaction;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the same pieces of every article as accepted, whatever the warehouse accepted. */
final class Miscount extends ForwardingTransaction {
  private final Quantity pieces;

  private Miscount(StoreTransaction tx, Quantity pieces) {
    super(tx);
    this.pieces = pieces;
  }

  /** The warehouse's figure is written as it is. */
  static StoreTransaction nothing(StoreTransaction tx) {
    return new Miscount(tx, Quantity.ZERO);
  }

  /** More than the shop ever reserves, so that all that it reserves is added. */
  static StoreTransaction everything(StoreTransaction tx) {
    return new Miscount(tx, Quantity.of(1000));
  }

  @Override
  public Map<String, Quantity> acceptedPieces(ConnectionId connection) {
    return World.ARTICLES.stream()
        .collect(Collectors.toMap(article -> new ArticleNumber(article).key(), article -> pieces));
  }
}
