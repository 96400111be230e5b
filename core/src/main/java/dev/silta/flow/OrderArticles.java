// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.flow.OrderFacts.Standing;
import dev.silta.flow.OrderSettings.UnknownArticles;
import dev.silta.model.ArticleNumber;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrderLine;
import dev.silta.store.OperationType;
import java.util.Optional;

/** Why an order cannot be put into the warehouse's words, or names articles it does not have. */
final class OrderArticles {
  private final OrderSettings settings;

  OrderArticles(OrderSettings settings) {
    this.settings = settings;
  }

  Optional<Decision> problem(OrderFacts facts, OperationType type) {
    if (facts.content() instanceof Content.Unmappable problem) {
      return Optional.of(held(type, problem.reason(), problem.problem()));
    }
    return line(facts, Standing.AMBIGUOUS)
        .map(
            line ->
                held(type, ReasonCode.SKU_DUPLICATE, "not the only article of its number: " + line))
        .or(
            () ->
                unknown(facts)
                    .map(
                        line ->
                            held(type, ReasonCode.SKU_UNKNOWN, "not at the warehouse: " + line)));
  }

  private Optional<String> unknown(OrderFacts facts) {
    return settings.unknownArticles() == UnknownArticles.HOLD
        ? line(facts, Standing.UNKNOWN).or(() -> line(facts, Standing.UPLOADABLE))
        : line(facts, Standing.UNKNOWN);
  }

  private static Optional<String> line(OrderFacts facts, Standing standing) {
    return facts.goods().stream()
        .filter(line -> standing(facts, line).filter(standing::equals).isPresent())
        .map(line -> "line " + line.id() + ", article " + line.article().orElseThrow())
        .findFirst();
  }

  private static Optional<Standing> standing(OrderFacts facts, SalesOrderLine line) {
    return line.article().map(ArticleNumber::key).map(facts.articles()::get);
  }

  private static Decision held(OperationType type, ReasonCode reason, String detail) {
    return new Decision.Keep(Hold.held(type, reason, detail));
  }
}
