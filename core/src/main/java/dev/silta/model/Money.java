// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.math.BigDecimal;

/**
 * An exact amount.
 *
 * @param amount with at least two decimals, so that equal amounts are equal values
 * @param currency ISO 4217 code in upper case
 */
public record Money(BigDecimal amount, String currency) {

  public Money {
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("currency must be an ISO 4217 code, not " + currency);
    }
    BigDecimal plain = amount.stripTrailingZeros();
    amount = plain.scale() < 2 ? plain.setScale(2) : plain;
  }

  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /** The amount of so many pieces, exactly. */
  public Money times(Quantity quantity) {
    return new Money(amount.multiply(quantity.value()), currency);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
