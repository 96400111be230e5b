// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Describes one payment row of an order. */
public final class PaymentSpec {
  private final ObjectNode payment;

  PaymentSpec(ObjectNode payment) {
    this.payment = payment;
  }

  /** OPEN, PENDING_ACTIVATION, PAID, REFUNDED, CANCELLED, or a text the client cannot know. */
  public PaymentSpec status(String status) {
    setStatus(payment, status);
    return set("status", TextNode.valueOf(status));
  }

  public PaymentSpec amount(String amount) {
    return set("amount", Money.node(amount));
  }

  public PaymentSpec currency(String code) {
    return set("currency", TextNode.valueOf(code));
  }

  public PaymentSpec exchangeRate(String rate) {
    return set("exchange_rate", Money.node(rate));
  }

  public PaymentSpec method(long id) {
    return set("payment_method_id", LongNode.valueOf(id));
  }

  @SuppressWarnings("CanIgnoreReturnValueSuggester")
  private PaymentSpec set(String name, JsonNode value) {
    payment.set(name, value);
    return this;
  }

  static void setStatus(ObjectNode payment, String status) {
    payment.put("status", status).put("is_paid", status.equals("PAID"));
    payment.put("is_confirmed", status.equals("PAID") || status.equals("PENDING_ACTIVATION"));
  }
}
