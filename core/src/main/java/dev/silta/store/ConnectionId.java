// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

/**
 * One shop with one warehouse, as the host names it. Stable for life: all state hangs on it.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record ConnectionId(String value) {

  public ConnectionId {
    if (!value.matches("[A-Za-z0-9._-]{1,64}")) {
      throw new IllegalArgumentException(
          "a connection id has 1 to 64 letters, digits, dots, dashes or underscores");
    }
  }

  public static ConnectionId of(String value) {
    return new ConnectionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
