// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.OrderNumber;

/** Orders to begin a test with. */
public final class Orders {
  private Orders() {}

  /** An open, paid order of two {@code A} and one {@code B}, by post to an address in Helsinki. */
  public static OrderSketch anOrder(String number) {
    return anOrderOf(number).line("A", 2).line("B", 1);
  }

  /** The same without lines. */
  public static OrderSketch anOrderOf(String number) {
    return new OrderSketch(new OrderNumber(number)).delivery("post", "POST", "By post");
  }

  /** The same with one line. */
  public static OrderSketch anOrderOf(String number, String article, long pieces) {
    return anOrderOf(number).line(article, pieces);
  }
}
