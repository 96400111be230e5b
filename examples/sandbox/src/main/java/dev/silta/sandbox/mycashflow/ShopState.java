// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Everything one shop knows. Guarded by the server's {@code Guard}. */
final class ShopState {
  private final Stamps stamps;
  private final ShopSwitches switches = new ShopSwitches();
  private final Catalogue catalogue;
  private final StockRoom stock;
  private final Reservations reservations;
  private final Registers registers;
  private final OrderBook orders;
  private final Completion completion;
  private final List<SentEmail> emails = new ArrayList<>();

  ShopState(Clock clock) {
    stamps = new Stamps(clock);
    catalogue = new Catalogue(stamps);
    stock = new StockRoom(catalogue, stamps);
    reservations = new Reservations(stock);
    registers = new Registers(stamps);
    orders = new OrderBook(this, reservations);
    completion = new Completion(this);
  }

  Stamps stamps() {
    return stamps;
  }

  ShopSwitches switches() {
    return switches;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  StockRoom stock() {
    return stock;
  }

  Reservations reservations() {
    return reservations;
  }

  Registers registers() {
    return registers;
  }

  OrderBook orders() {
    return orders;
  }

  Completion completion() {
    return completion;
  }

  List<SentEmail> emails() {
    return emails;
  }

  boolean isCashOnDelivery(ObjectNode payment) {
    long method = payment.path("payment_method_id").asLong();
    return registers
        .get("payment-methods")
        .find(method)
        .map(found -> Json.text(found, "provider").equals(ShopSeed.CASH_ON_DELIVERY))
        .orElse(false);
  }

  BigDecimal weightOf(List<ObjectNode> lines) {
    BigDecimal weight = BigDecimal.ZERO;
    for (ObjectNode line : lines) {
      BigDecimal each =
          catalogue
              .sellable(Json.text(line, "product_code"))
              .map(found -> found.effective("weight"))
              .filter(JsonNode::isNumber)
              .map(JsonNode::decimalValue)
              .orElse(BigDecimal.ZERO);
      weight = weight.add(each.multiply(Json.decimal(line, "quantity")));
    }
    return weight;
  }
}
