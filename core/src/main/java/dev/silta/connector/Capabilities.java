// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

/**
 * How a warehouse behaves where warehouses differ.
 *
 * @param create what a create does if the number is taken
 */
public record Capabilities(Create create) {

  /** What a create does if the number is taken. */
  public enum Create {
    /** It is refused: no look-up is needed first. */
    REFUSES_DUPLICATES,
    /** A second order may come to be: look the number up first. */
    MAY_DUPLICATE,
    /** It silently replaces what is there: look the number up first. */
    REPLACES
  }
}
