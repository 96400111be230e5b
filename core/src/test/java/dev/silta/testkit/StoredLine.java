// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.ArticleNumber;
import dev.silta.model.FulfilledLine;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrderLine;

/** A line as a fake warehouse keeps it: how many were ordered, picked, and have left. */
final class StoredLine {
  private final String id;
  private final ArticleNumber article;
  private final Quantity ordered;
  private Quantity picked = Quantity.ZERO;
  private Quantity left = Quantity.ZERO;

  StoredLine(String id, ArticleNumber article, Quantity ordered) {
    this.id = id;
    this.article = article;
    this.ordered = ordered;
  }

  static StoredLine of(SalesOrderLine line) {
    return new StoredLine(line.id(), line.article().orElseThrow(), line.quantity());
  }

  String id() {
    return id;
  }

  ArticleNumber article() {
    return article;
  }

  Quantity stillNeeded() {
    return ordered.minus(left);
  }

  void pickAll() {
    picked = ordered;
  }

  void pick(Quantity pieces) {
    picked = picked.plus(pieces);
  }

  /** What was picked leaves; answers how much of that was still there. */
  Quantity leave() {
    Quantity leaving = picked.minus(left);
    left = picked;
    return leaving;
  }

  FulfilledLine read() {
    return new FulfilledLine(article, ordered, picked);
  }
}
