// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import java.util.List;

/**
 * What a token may be used for. There is no scope of stock, stock updates or returns: the first two
 * are assumed to go with products, returns with orders.
 */
public final class Scopes {

  /** All that are published. */
  public static final List<String> ALL =
      List.of(
          "read:order",
          "write:order",
          "read:product",
          "write:product",
          "read:webhook",
          "write:webhook",
          "read:metadata",
          "write:metadata");

  private Scopes() {}
}
