// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;

/** Amounts as the shop writes them: exact, without trailing zeros. */
final class Money {
  private Money() {}

  static JsonNode node(BigDecimal amount) {
    BigDecimal bare = amount.stripTrailingZeros();
    return DecimalNode.valueOf(bare.scale() < 0 ? bare.setScale(0) : bare);
  }

  static JsonNode node(String amount) {
    return node(new BigDecimal(amount));
  }
}
