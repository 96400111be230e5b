// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

/** Pieces of one product; more may be reserved than there are. */
public record StockFigures(int stock, int reserved) {

  /** Free for new orders; negative when pending orders wait for goods. */
  public int available() {
    return stock - reserved;
  }
}
