// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.List;

/**
 * The records of one page. A record that violates the schema does not spoil the others: it is
 * listed apart.
 *
 * @param items the records that could be read, in the server's order
 * @param malformed the records that could not
 */
public record Listing<T>(List<T> items, List<Malformed> malformed) {

  public Listing {
    items = List.copyOf(items);
    malformed = List.copyOf(malformed);
  }

  /** How many records the page held in all. */
  public int size() {
    return items.size() + malformed.size();
  }

  /**
   * A record that could not be read.
   *
   * @param index its place in the page, from 0
   * @param id the text of its {@code idField}, or empty if it has none
   * @param pointer the JSON pointer of the field that violates the schema, within the record
   * @param problem what is wrong with it; never the value itself
   */
  public record Malformed(int index, String id, String pointer, String problem) {}
}
