// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as they are sent. */
final class Prices {
  private Prices() {}

  /** Rounded half up to the decimals of the settings. */
  static BigDecimal amount(Money money, OgoshipSettings settings) {
    return money.amount().setScale(settings.priceDecimals(), RoundingMode.HALF_UP);
  }
}
