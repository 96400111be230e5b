// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

/**
 * What was forgotten at once.
 *
 * @param operations finished operations
 * @param orders closed orders, each with all of its links
 */
public record Pruned(int operations, int orders) {

  public int total() {
    return operations + orders;
  }
}
