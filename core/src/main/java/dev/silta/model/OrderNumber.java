// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/**
 * The number that the shop knows an order by.
 *
 * @param value as the shop writes it, without surrounding blanks; never blank
 */
public record OrderNumber(String value) implements Comparable<OrderNumber> {

  public OrderNumber {
    value = value.strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an order number must not be blank");
    }
  }

  @Override
  public int compareTo(OrderNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
