// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many pieces, exactly; may be negative or a fraction.
 *
 * @param value without trailing zeros, so that equal quantities are equal values
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {
  public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

  public Quantity {
    BigDecimal plain = value.stripTrailingZeros();
    value = plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  public static Quantity of(long value) {
    return new Quantity(BigDecimal.valueOf(value));
  }

  public static Quantity of(String value) {
    return new Quantity(new BigDecimal(value));
  }

  public Quantity plus(Quantity other) {
    return new Quantity(value.add(other.value));
  }

  public Quantity minus(Quantity other) {
    return new Quantity(value.subtract(other.value));
  }

  public Quantity min(Quantity other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Quantity max(Quantity other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isPositive() {
    return value.signum() > 0;
  }

  /** The whole pieces in it, rounded down also below zero. */
  public Quantity floor() {
    return new Quantity(value.setScale(0, RoundingMode.FLOOR));
  }

  @Override
  public int compareTo(Quantity other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
